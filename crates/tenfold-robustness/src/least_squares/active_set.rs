/// The normals of the active constraints, as an orthonormal basis times an upper triangle.
///
/// It is updated as normals are added and removed (Daniel, Gragg, Kaufman and Stewart 1976, *Mathematics of
/// Computation* 30: 772-795), which makes a step cheap.
#[derive(Debug, Default)]
pub(super) struct Active {
    basis: Vec<Vec<f64>>,
    /// One column per normal, with as many entries as there are normals up to it.
    triangle: Vec<Vec<f64>>,
}

impl Active {
    /// Splits a vector into its coordinates in the basis and its remainder outside.
    pub(super) fn split(&self, vector: Vec<f64>) -> (Vec<f64>, Vec<f64>) {
        let mut coordinates = vec![0.0; self.basis.len()];
        let mut rest = vector;
        // Two passes make the remainder orthogonal to the last bits (Kahan; Parlett 1998, section 6.9).
        for _ in 0..2 {
            for (coordinate, axis) in coordinates.iter_mut().zip(&self.basis) {
                let along = dot(axis, &rest);
                *coordinate += along;
                add(&mut rest, -along, axis);
            }
        }
        (coordinates, rest)
    }

    /// Adds the vector that was split. Its remainder must not be zero.
    pub(super) fn push(&mut self, mut coordinates: Vec<f64>, mut rest: Vec<f64>) {
        let length = norm(&rest);
        for v in &mut rest {
            *v /= length;
        }
        coordinates.push(length);
        self.triangle.push(coordinates);
        self.basis.push(rest);
    }

    /// Removes the normal at a position.
    pub(super) fn remove(&mut self, place: usize) {
        self.triangle.remove(place);
        for i in place..self.triangle.len() {
            // A rotation of two axes (Givens) brings the entry below the diagonal to zero.
            let (a, b) = (self.triangle[i][i], self.triangle[i][i + 1]);
            let length = (a * a + b * b).sqrt();
            let (c, s) = if length > 0.0 { (a / length, b / length) } else { (1.0, 0.0) };
            for column in &mut self.triangle[i..] {
                let (upper, lower) = (column[i], column[i + 1]);
                column[i] = c * upper + s * lower;
                column[i + 1] = c * lower - s * upper;
            }
            self.triangle[i].truncate(i + 1);
            let (upper, lower) = self.basis.split_at_mut(i + 1);
            for (upper, lower) in upper[i].iter_mut().zip(&mut lower[0]) {
                (*upper, *lower) = (c * *upper + s * *lower, c * *lower - s * *upper);
            }
        }
        self.basis.pop();
    }

    /// Returns the factors of the normals whose combination has these coordinates.
    pub(super) fn mix(&self, mut coordinates: Vec<f64>) -> Vec<f64> {
        for (place, column) in self.triangle.iter().enumerate().rev() {
            coordinates[place] /= column[place];
            let own = coordinates[place];
            add(&mut coordinates[..place], -own, column);
        }
        coordinates
    }

    /// Returns the coordinates of the vector in the span of the normals that has these products with them.
    pub(super) fn meeting(&self, mut products: Vec<f64>) -> Vec<f64> {
        for (place, column) in self.triangle.iter().enumerate() {
            products[place] = (products[place] - dot(column, &products[..place])) / column[place];
        }
        products
    }

    /// Adds the vector with these coordinates to a point.
    pub(super) fn shift(&self, point: &mut [f64], coordinates: &[f64]) {
        for (axis, coordinate) in self.basis.iter().zip(coordinates) {
            add(point, *coordinate, axis);
        }
    }
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn norm(vector: &[f64]) -> f64 {
    dot(vector, vector).sqrt()
}

fn add(to: &mut [f64], factor: f64, vector: &[f64]) {
    for (to, v) in to.iter_mut().zip(vector) {
        *to += factor * v;
    }
}
