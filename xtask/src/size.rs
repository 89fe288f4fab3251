//! `cargo xtask size`: what a reader waits for, in bytes as sent (brotli), against the budgets in `xtask/budgets.csv`.

use std::{fs, path::Path};

use crate::pack::{beside, files};

/// What each visit brings, and how much it may be.
const BUDGETS: &str = include_str!("../budgets.csv");

/// What is fetched after the first sliders rank, or never: how its files' names begin, and what it is.
const LATER: [(&str, &str); 9] = [
    ("chunk-app-page", "the page itself, which takes over from the first sliders"),
    ("chunk-app-pick", "the choice of rows, fetched once the page can be used"),
    ("worker", "the worker, fetched once the page can be used"),
    ("chunk-app-below", "what stands below the chart, fetched once the reader nears it"),
    ("appendix", "the style sheet of what stands below the chart"),
    ("chunk-app-methods", "the methods other than the default, fetched once one is chosen"),
    ("chunk-app-fetch", "what fetches other data"),
    ("chunk-worker-solver", "the solver in the worker, fetched once the panel or another method asks"),
    ("chunk-worker-reader", "the reader of packages in the worker's program, fetched for other data"),
];
/// How the name of a chunk begins that parts of the page share; the parts follow.
const SHARED: &str = "chunk-app-shared_";
/// The same in the worker.
const SHARED_IN_WORKER: &str = "chunk-worker-shared_";
/// What comes to a reader who only looks at the ten, after the first sliders.
const LOOKS: [&str; 3] = ["chunk-app-page", "chunk-app-pick", "worker"];

/// Prints the table.
///
/// # Errors
/// The page is over a budget, or a budget is of nothing that is measured.
pub(crate) fn size(dist: &Path) -> Result<(), String> {
    let all = Files::of(dist)?;
    println!("\n{:>10} {:>10} {:>10}", "bytes", "gzip", "brotli");
    for file in all.files.iter().filter(|file| !is_later(&file.name)) {
        let [raw, gzip, brotli] = file.sizes;
        println!("{raw:>10} {gzip:>10} {brotli:>10}  {}", file.name);
    }
    for (name, what) in LATER {
        println!("{:>32}  {what}", all.sum(|file| file.starts_with(name)));
    }
    println!("{:>32}  what parts of the page share", all.sum(|file| file.starts_with(SHARED)));
    println!("{:>32}  what parts of the worker share", all.sum(|file| file.starts_with(SHARED_IN_WORKER)));
    println!();
    let mut over = Vec::new();
    for line in BUDGETS.lines().skip(1).filter(|line| !line.is_empty()) {
        let [what, budget] = line.split(',').collect::<Vec<_>>()[..] else {
            return Err(format!("xtask/budgets.csv: “{line}” is no name and a number of bytes."));
        };
        let budget: u64 =
            budget.parse().map_err(|_| format!("xtask/budgets.csv: “{budget}” is no number of bytes."))?;
        let measured = all.measure(what, dist)?;
        println!("{measured:>32}  {what}; budget {budget}");
        if measured > budget {
            over.push(format!("{what} is {} bytes over its budget", measured - budget));
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}. See which file grew; a budget in xtask/budgets.csv is raised in a commit that says why.",
        over.join("; ")
    ))
}

/// A file as it is sent.
struct File {
    name: String,
    /// As it is, as gzip, as brotli.
    sizes: [u64; 3],
}

/// What the first page can ask for, in `dist/` itself; the folders hold other pages and what hosts ask for.
struct Files {
    files: Vec<File>,
}

impl Files {
    fn of(dist: &Path) -> Result<Self, String> {
        let mut found = Vec::new();
        for path in files(dist)?.into_iter().filter(|path| path.parent() == Some(dist)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // A host asks for it, and no page.
            if name != "oembed.json" {
                found.push(File { name, sizes: sizes(&path)? });
            }
        }
        Ok(Self { files: found })
    }

    /// The brotli bytes of some files.
    fn sum(&self, is: impl Fn(&str) -> bool) -> u64 {
        self.files.iter().filter(|file| is(&file.name)).map(|file| file.sizes[2]).sum()
    }

    /// What a line of the budgets names.
    fn measure(&self, what: &str, dist: &Path) -> Result<u64, String> {
        let first = self.sum(|file| !is_later(file));
        Ok(match what {
            "HTML and CSS" => self.sum(|file| {
                let kind = Path::new(file).extension().and_then(|kind| kind.to_str());
                kind.is_some_and(|kind| ["html", "css"].contains(&kind)) && !is_later(file)
            }),
            "up to the first slider" => first,
            "a visit that only looks" => {
                first + self.sum(|file| LOOKS.iter().any(|part| file.starts_with(part)) || is_shared_by_looks(file))
            }
            "all of the page" => first + self.sum(|file| is_later(file) && !file.contains("worker")),
            "all of the worker" => self.sum(|file| file.contains("worker")),
            "v1/embed.js" => sizes(&dist.join(what))?[2],
            _ => return Err(format!("xtask/budgets.csv: nobody measures “{what}”.")),
        })
    }
}

fn is_later(file: &str) -> bool {
    ["chunk-", "worker", "appendix"].iter().any(|later| file.starts_with(later))
}

/// Whether a shared chunk comes with the choice of rows. What the page shares is in its own file.
fn is_shared_by_looks(file: &str) -> bool {
    let parts = file.strip_prefix(SHARED).unwrap_or_default();
    parts.split(['_', '-']).any(|part| part == "pick")
}

/// A file's bytes: as it is, as gzip, as brotli.
fn sizes(file: &Path) -> Result<[u64; 3], String> {
    let bytes = |path: &Path| fs::metadata(path).map(|m| m.len()).map_err(|e| format!("{}: {e}", path.display()));
    Ok([bytes(file)?, bytes(&beside(file, "gz"))?, bytes(&beside(file, "br"))?])
}
