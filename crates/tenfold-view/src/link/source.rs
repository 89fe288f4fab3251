use tenfold_data::isolated;

/// The source of figures that are not the site's own: anybody can put an address into a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The whole address.
    pub address: String,
    /// The owner of the address.
    pub owner: Owner,
}

/// The owner of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// Another host, with its port if that is unusual.
    Host(String),
    /// This site, with the path of the file there.
    Site(String),
}

impl Source {
    /// Parses an address that a browser has normalised (`URL.href`: absolute, with its host in lower case and ASCII),
    /// for a site at its own address.
    ///
    /// ```
    /// # use tenfold_view::link::{Owner, Source};
    /// let owner = |address| Source::of(address, "https://rank.example/ten/").owner;
    /// assert_eq!(owner("https://good.example@evil.example/a/b.csv?c"), Owner::Host("evil.example".into()));
    /// assert_eq!(owner("https://rank.example/ten/towns/datapackage.json"), Owner::Site("towns/datapackage.json".into()));
    /// ```
    pub fn of(address: &str, site: &str) -> Self {
        let owner = match (parts(address), parts(site)) {
            (Some([scheme, host, path]), Some([own_scheme, own_host, own_path])) => {
                if (scheme, host) == (own_scheme, own_host) {
                    let file = path.strip_prefix(own_path).filter(|file| !file.is_empty()).unwrap_or(path);
                    Owner::Site(isolated(file))
                } else {
                    Owner::Host(isolated(host))
                }
            }
            // No page opens such an address, and it is not this site's.
            _ => Owner::Host(isolated(address)),
        };
        Self { address: isolated(address), owner }
    }
}

/// Splits an address into its scheme, its host with the port but without a name and a password, and its path.
fn parts(address: &str) -> Option<[&str; 3]> {
    let (scheme, rest) = address.split_once("://")?;
    let (host, rest) = rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()));
    let host = host.rsplit('@').next()?;
    Some([scheme, host, rest.split(['?', '#']).next()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(address: &str) -> Owner {
        Source::of(address, "https://rank.example/ten/").owner
    }

    #[test]
    fn a_host_is_named_whatever_else_an_address_holds() {
        let host = |host: &str| Owner::Host(host.to_owned());
        assert_eq!(owner("https://data.example/towns.csv"), host("data.example"));
        assert_eq!(owner("https://data.example:8443/towns.csv"), host("data.example:8443"));
        assert_eq!(owner("https://rank.example@data.example/ten/towns.csv"), host("data.example"));
        assert_eq!(owner("https://rank.example:x@data.example?/ten/"), host("data.example"));
        assert_eq!(owner("https://data.example\\@rank.example/ten/"), host("data.example"));
        assert_eq!(owner("https://rank.example.data.example/ten/towns.csv"), host("rank.example.data.example"));
        assert_eq!(owner("https://xn--fiqs8s.example/"), host("xn--fiqs8s.example"));
        assert_eq!(owner("https://[2001:db8::1]/a.csv"), host("[2001:db8::1]"));
        assert_eq!(
            owner("http://rank.example/ten/towns.csv"),
            host("rank.example"),
            "another scheme is another origin"
        );
        assert_eq!(owner("data:text/csv,City"), host("data:text/csv,City"));
    }

    #[test]
    fn a_file_of_the_site_is_named_as_it_lies_there() {
        let site = |file: &str| Owner::Site(file.to_owned());
        assert_eq!(owner("https://rank.example/ten/towns.csv?1#2"), site("towns.csv"));
        assert_eq!(owner("https://rank.example/ten/"), site("/ten/"));
        assert_eq!(owner("https://rank.example/~anybody/towns.csv"), site("/~anybody/towns.csv"));
    }
}
