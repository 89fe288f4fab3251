//! Printed weights of criteria, from decision matrices in papers.

use crate::reference::{json, numbers, rows};
use tenfold::ranking::weighting::{critic, entropy, spread};

#[test]
fn entropy_critic_and_deviation_are_as_printed() {
    let Some(file) = json("mcdm_vectors", "vectors.json", "weights of criteria") else { return };
    let mut seen = Vec::new();
    for vector in file["vectors"].as_array().unwrap() {
        let matrix = rows(&vector["matrix"]);
        let column = |at: usize| matrix.iter().map(|row| row[at]).collect::<Vec<f64>>();
        let mut columns: Vec<Vec<f64>> = (0..matrix[0].len()).map(column).collect();
        let weigh: fn(&[&[f64]]) -> Vec<f64> = match vector["method"].as_str().unwrap() {
            "entropy" => entropy,
            "standard deviation" => spread,
            "critic" => {
                for column in &mut columns {
                    let (low, high) = column.iter().fold((f64::MAX, f64::MIN), |(l, h), &v| (l.min(v), h.max(v)));
                    for v in column.iter_mut() {
                        *v = (*v - low) / (high - low);
                    }
                }
                critic
            }
            _ => continue,
        };
        let shares = weigh(&columns.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let decimals = i32::try_from(vector["published_decimals"].as_i64().unwrap()).unwrap();
        for (ours, printed) in shares.iter().zip(numbers(&vector["published"])) {
            let off = (ours - printed).abs();
            assert!(off <= 0.51 * 10_f64.powi(-decimals), "{}: {shares:?}", vector["id"]);
        }
        seen.push(vector["id"].as_str().unwrap().to_owned());
    }
    let expected = [
        "entropy_xu2004",
        "entropy_zavadskas2016",
        "entropy_ersoy2021",
        "entropy_elsayed2017",
        "critic_tus2019",
        "critic_diakoulaki1995",
        "std_salabun2020",
    ];
    assert_eq!(seen, expected);
}
