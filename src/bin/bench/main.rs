//! What `cargo xtask bench` measures of the library: natively a program that prints times, in a browser a module whose
//! functions the page times.

#[cfg(target_arch = "wasm32")]
mod browser;
mod measured;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod solvers;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
