/// Which inputs drive the spread of what comes of them: Sobol' indices, estimated from draws.
///
/// Two sets of inputs are drawn, `a` and `b`; each input of `a` in turn is then taken from `b`. First-order indices after
/// Saltelli et al. 2010 (*Computer Physics Communications* 181: 259–270), total ones after Jansen 1999 (*Computer Physics
/// Communications* 117: 35–43); the OECD/JRC handbook asks for both (2008, p. 121).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drivers {
    /// How many pairs of sets were drawn.
    pub drawn: usize,
    /// Of what came of both sets: the sum, and the sum of squares.
    pub sums: (f64, f64),
    /// Of each input: what the first-order index and the total one are summed up from.
    pub inputs: Vec<(f64, f64)>,
}

impl Drivers {
    /// Nothing drawn yet, of so many inputs.
    pub fn new(inputs: usize) -> Self {
        Self { inputs: vec![(0.0, 0.0); inputs], ..Self::default() }
    }

    /// Takes what came of `a`, of `b`, and of `a` with each input in turn from `b`.
    pub fn add(&mut self, a: f64, b: f64, turned: impl IntoIterator<Item = f64>) {
        self.drawn += 1;
        self.sums = (self.sums.0 + a + b, self.sums.1 + a * a + b * b);
        for ((first, total), turned) in self.inputs.iter_mut().zip(turned) {
            *first += b * (turned - a);
            *total += (turned - a) * (turned - a);
        }
    }

    /// The variance of what came.
    pub fn variance(&self) -> f64 {
        let count = (2 * self.drawn).max(1) as f64;
        let mean = self.sums.0 / count;
        (self.sums.1 / count - mean * mean).max(0.0)
    }

    /// What part of the variance an input accounts for by itself. `None` where nothing varies.
    pub fn first_order(&self, input: usize) -> Option<f64> {
        self.part(self.inputs[input].0)
    }

    /// What part of the variance would be left if all inputs but this one were known: what it accounts for with all that it does
    /// together with others. `None` where nothing varies.
    pub fn total(&self, input: usize) -> Option<f64> {
        self.part(self.inputs[input].1 / 2.0)
    }

    fn part(&self, sum: f64) -> Option<f64> {
        let variance = self.variance();
        (variance > 0.0).then(|| sum / self.drawn as f64 / variance)
    }
}
