//! Reads the package in `data/` by the same code as any other, and packs it for the page. Its errors are the build's.

use std::{env, fs, path::Path};

use tenfold_data as dataset;

fn main() {
    println!("cargo::rerun-if-changed=../../data");
    let data = Path::new("../../data");
    // What the manifest names, and every table beside it: one that it does not name is an error, too.
    let mut names = vec![dataset::MANIFEST.to_owned()];
    names.extend(dataset::files(&fs::read_to_string(data.join(dataset::MANIFEST)).unwrap_or_default()));
    for beside in fs::read_dir(data).into_iter().flatten().flatten() {
        let name = beside.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|kind| kind == "csv") && !names.contains(&name) {
            names.push(name);
        }
    }
    let read = |name: String| fs::read(data.join(&name)).ok().map(|bytes| (name, bytes));
    let files: Vec<(String, Vec<u8>)> = names.into_iter().filter_map(read).collect();
    let texts: Result<Vec<(&str, &str)>, Vec<dataset::Diagnostic>> =
        files.iter().map(|(name, bytes)| Ok((name.as_str(), dataset::decode(name, bytes)?))).collect();
    let read = texts.and_then(|files| dataset::read(&files));
    match read {
        Ok(dataset) => {
            let packed = dataset::pack(&dataset);
            if dataset::unpack(&packed).as_ref() != Some(&dataset) {
                println!("cargo::error=the dataset does not come back from its packed bytes");
            }
            let languages = format!("&{:?}", dataset.about.languages);
            let written = env::var_os("OUT_DIR").map(|out| {
                fs::write(Path::new(&out).join("bundled.bin"), packed)?;
                fs::write(Path::new(&out).join("languages.rs"), languages)
            });
            if !matches!(written, Some(Ok(()))) {
                println!("cargo::error=the packed dataset cannot be written: {written:?}");
            }
        }
        Err(diagnostics) => diagnostics.iter().for_each(|diagnostic| println!("cargo::error=data/{diagnostic}")),
    }
}
