//! The languages of the page.

/// Declares the languages: a line each, with its code in links and packages.
macro_rules! languages {
    ($($(#[$attribute:meta])* $name:ident = $code:literal,)+) => {
        /// A language of the page. A text of a package in one of these is shown, even if the package does not list the
        /// language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum Language {
            $(
                #[doc = concat!("`", $code, "`")]
                $(#[$attribute])*
                $name,
            )+
        }

        impl Language {
            /// Every language, the default first.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$name),+];

            /// Its code in links and packages.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

languages! {
    #[default]
    English = "en",
    Chinese = "zh",
    Arabic = "ar",
    German = "de",
    Spanish = "es",
    French = "fr",
}

impl Language {
    /// The language with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The language of a browser's language tag, such as `zh-Hans-CN`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::of(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase())
    }
}
