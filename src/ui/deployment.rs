use crate::ranking::Edition;

/// Where the page is deployed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Deployment {
    /// The address of the folder that all pages stand in, whatever edition they are of: with a slash at its end. A static
    /// page names it from where it stands (`../`).
    pub site: String,
    /// The edition that is kept here; `None` if the figures follow updates.
    pub kept: Option<Edition>,
}

/// Between the site and an edition that is kept.
const KEPT: &str = "asof";

impl Deployment {
    /// The place of a page whose own first page stands in this folder.
    pub fn of(folder: &str) -> Self {
        let mut parts = folder.trim_end_matches('/').rsplitn(3, '/');
        let edition = parts.next().and_then(|edition| edition.parse().ok());
        match (edition, parts.next(), parts.next()) {
            (Some(edition), Some(KEPT), Some(site)) => Self { site: format!("{site}/"), kept: Some(edition) },
            _ => Self { site: folder.to_owned(), kept: None },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_edition_knows_itself_and_the_site_that_it_stands_in() {
        let living = Deployment::of("https://a.example/rank/");
        assert_eq!((living.site.as_str(), living.kept), ("https://a.example/rank/", None));
        let kept = Deployment::of("https://a.example/rank/asof/k3f9s2/");
        assert_eq!((kept.site.as_str(), kept.kept), ("https://a.example/rank/", "k3f9s2".parse().ok()));
    }
}
