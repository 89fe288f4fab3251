//! How methods are written: a name, and parameters in brackets behind it.

use std::fmt;

/// The text is not a scheme, or has wrong parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseMethodError;

impl fmt::Display for ParseMethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a scheme of the method")
    }
}

/// The name and the parameters of `name(a,b)`; no brackets are no parameters.
pub(crate) fn parts(text: &str) -> Result<(&str, Vec<&str>), ParseMethodError> {
    let Some((name, rest)) = text.split_once('(') else { return Ok((text, Vec::new())) };
    let inner = rest.strip_suffix(')').filter(|inner| !inner.contains(['(', ')'])).ok_or(ParseMethodError)?;
    Ok((name, inner.split(',').collect()))
}

/// A parameter.
pub(crate) fn read<T: std::str::FromStr>(text: &str) -> Result<T, ParseMethodError> {
    text.parse().map_err(|_| ParseMethodError)
}

/// Writes parameters behind a name.
pub(crate) fn bracketed(name: &str, parameters: &[String]) -> String {
    if parameters.is_empty() { name.to_owned() } else { format!("{name}({})", parameters.join(",")) }
}
