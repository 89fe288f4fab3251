use super::Polytope;

impl Polytope {
    /// Returns the part of all weightings that it covers, 0 to 1.
    pub fn volume(&self) -> f64 {
        self.weigh(&mut |_, _| ())
    }

    /// Returns that part and the centre of mass.
    pub fn centroid(&self) -> (f64, Vec<f64>) {
        let mut centre = vec![0.0; self.shares()];
        let volume = self.weigh(&mut |part, corners| {
            for &corner in corners {
                let share = part / corners.len() as f64;
                centre.iter_mut().zip(self.corner(corner)).for_each(|(sum, at)| *sum += share * at);
            }
        });
        (volume, if volume > 0.0 { centre.iter().map(|sum| sum / volume).collect() } else { self.middle() })
    }

    /// Sums the volumes of the simplices of its triangulation; `tell` gets the volume and the corners of each.
    fn weigh(&self, tell: &mut dyn FnMut(f64, &[usize])) -> f64 {
        let Some(dimension) = self.shares().checked_sub(1) else { return 0.0 };
        let mut volume = 0.0;
        let all: Vec<usize> = (0..self.len()).collect();
        self.pull(&all, dimension, &mut Vec::new(), &mut |corners| {
            // The corners of the whole simplex are the unit matrix, whose determinant is one.
            let part = determinant(corners.iter().map(|&c| self.corner(c).to_vec()).collect()).abs();
            volume += part;
            tell(part, corners);
        });
        volume
    }

    /// Triangulates a face by pulling its first corner: joins it to each simplex of each facet without it.
    fn pull(&self, face: &[usize], dimension: usize, chain: &mut Vec<usize>, visit: &mut dyn FnMut(&[usize])) {
        let length = chain.len();
        if face.len() == dimension + 1 || (dimension == 0 && !face.is_empty()) {
            chain.extend(&face[..=dimension]);
            visit(chain);
        } else if face.len() > dimension {
            chain.push(face[0]);
            for facet in self.facets(face).iter().filter(|facet| facet[0] != face[0]) {
                self.pull(facet, dimension - 1, chain, visit);
            }
        }
        chain.truncate(length);
    }

    /// Returns the facets of a face, each once: the largest parts on which a constraint is tight.
    fn facets(&self, face: &[usize]) -> Vec<Vec<usize>> {
        let is_on =
            |corner: usize, constraint: usize| self.tight(corner)[constraint / 64] >> (constraint % 64) & 1 == 1;
        let within = |part: &[usize], constraint: usize| part.iter().all(|&corner| is_on(corner, constraint));
        // A constraint that is tight at no corner or at every corner bounds nothing here.
        let parts: Vec<(usize, Vec<usize>)> = (0..self.tight(face[0]).len() * 64)
            .map(|constraint| (constraint, face.iter().copied().filter(|&c| is_on(c, constraint)).collect()))
            .filter(|(_, part): &(usize, Vec<usize>)| !part.is_empty() && part.len() < face.len())
            .collect();
        let largest = |(own, part): &&(usize, Vec<usize>)| {
            !parts.iter().any(|(other, more)| {
                let covers = more.len() > part.len() || (more.len() == part.len() && other < own);
                covers && within(part, *other)
            })
        };
        parts.iter().filter(largest).map(|(_, part)| part.clone()).collect()
    }
}

/// Computes a determinant by elimination with the largest pivot of each column.
fn determinant(mut rows: Vec<Vec<f64>>) -> f64 {
    let mut determinant = 1.0;
    for k in 0..rows.len() {
        let largest = (k..rows.len()).fold(k, |best, i| if rows[i][k].abs() > rows[best][k].abs() { i } else { best });
        if rows[largest][k] == 0.0 {
            return 0.0;
        }
        if largest != k {
            rows.swap(k, largest);
            determinant = -determinant;
        }
        determinant *= rows[k][k];
        let (done, rest) = rows.split_at_mut(k + 1);
        for row in rest {
            let factor = row[k] / done[k][k];
            row.iter_mut().zip(&done[k]).skip(k).for_each(|(cell, above)| *cell -= factor * above);
        }
    }
    determinant
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_simplex_are_measured_exactly() {
        assert_eq!(Polytope::simplex(4).volume(), 1.0);
        let (volume, centre) = Polytope::simplex(4).centroid();
        assert_eq!((volume, centre), (1.0, vec![0.25; 4]));
        for (normal, part) in [(vec![1.0, -1.0, 0.0, 0.0], 0.5), (vec![-0.5, 0.5, 0.5, 0.5], 0.125)] {
            let [below, above] = Polytope::simplex(4).split(&normal).map(|p| p.unwrap().volume());
            assert!((below - part).abs() < 1e-15 && (above - (1.0 - part)).abs() < 1e-15, "{below} {above}");
        }
        assert_eq!(Polytope::simplex(0).volume(), 0.0);
        assert_eq!(Polytope::simplex(1).centroid(), (1.0, vec![1.0]));
    }

    #[test]
    fn a_box_in_the_middle_is_an_octahedron() {
        // Shares within a quarter of 0.25 are 0 to a half: all but the four corners, an eighth each.
        assert!((Polytope::around(&[0.25; 4], 0.25).unwrap().volume() - 0.5).abs() < 1e-15);
        let (_, centre) = Polytope::around(&[0.25; 4], 0.05).unwrap().centroid();
        assert!(centre.iter().all(|share| (share - 0.25).abs() < 1e-15));
    }
}
