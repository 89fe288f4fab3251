use serde::{Deserialize, Serialize};

/// Sobol' indices of the inputs that drive the variance of an output, estimated from draws.
///
/// Two sets of inputs are drawn, `a` and `b`; each input of `a` in turn is then replaced by that of `b`. First-order
/// indices follow Saltelli et al. 2010 (*Computer Physics Communications* 181: 259–270), with the mean subtracted from
/// the output: a mean far from zero would drown them. Total ones follow Jansen 1999 (*Computer Physics Communications*
/// 117: 35–43). Both belong to the OECD/JRC handbook's step 7, uncertainty and sensitivity analysis (2008).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct SobolIndices {
    /// The number of pairs of sets that were drawn.
    pub drawn: usize,
    /// Over the outputs of both sets: the sum, and the sum of squares.
    pub sums: (f64, f64),
    /// The sums for each input.
    pub inputs: Vec<Turned>,
}

/// Sums over the differences of the output when one input is replaced by that of `b`.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Turned {
    /// The sum of the differences.
    pub differences: f64,
    /// The sum of their squares.
    pub squares: f64,
    /// The sum of their products with the output of `b`.
    pub products: f64,
}

impl SobolIndices {
    /// Creates indices without draws, for this many inputs.
    pub fn new(inputs: usize) -> Self {
        Self { inputs: vec![Turned::default(); inputs], ..Self::default() }
    }

    /// Adds the outputs of `a`, of `b`, and of `a` with each input in turn from `b`.
    pub fn add(&mut self, a: f64, b: f64, turned: impl IntoIterator<Item = f64>) {
        self.drawn += 1;
        self.sums = (self.sums.0 + a + b, self.sums.1 + a * a + b * b);
        for (input, turned) in self.inputs.iter_mut().zip(turned) {
            let difference = turned - a;
            input.differences += difference;
            input.squares += difference * difference;
            input.products += b * difference;
        }
    }

    /// Returns the variance of the output.
    pub fn variance(&self) -> f64 {
        let mean = self.mean();
        (self.sums.1 / self.came() - mean * mean).max(0.0)
    }

    fn mean(&self) -> f64 {
        self.sums.0 / self.came()
    }

    /// Returns the number of outputs of both sets.
    fn came(&self) -> f64 {
        (2 * self.drawn).max(1) as f64
    }

    /// Returns the part of the variance that an input explains by itself (first-order index). `None` if nothing varies.
    pub fn first_order(&self, input: usize) -> Option<f64> {
        let Turned { differences, products, .. } = self.inputs[input];
        self.part(products - self.mean() * differences)
    }

    /// Returns the part of the variance that would remain if all other inputs were fixed (total index): the input's
    /// effect with all its interactions. `None` if nothing varies.
    pub fn total(&self, input: usize) -> Option<f64> {
        self.part(self.inputs[input].squares / 2.0)
    }

    fn part(&self, sum: f64) -> Option<f64> {
        let variance = self.variance();
        (variance > 0.0).then(|| sum / self.drawn as f64 / variance)
    }
}
