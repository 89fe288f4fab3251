//! How links come and go: from the address bar and a host, and to them.

mod address;
mod appendix;
mod arrive;
mod bridge;
mod file;
mod follow;
mod here;
mod host;
mod methods;
mod mount;
mod reader;
mod static_page;

pub(in crate::ui) use address::use_address;
pub(in crate::ui) use appendix::{APPENDIX, Later, TAKING, use_later, with_styles};
pub(in crate::ui) use arrive::Fetch;
pub(in crate::ui) use follow::{use_first_data, use_follow};
pub(in crate::ui) use here::resolved;
pub(in crate::ui) use host::use_host;
pub use mount::mount;
pub(in crate::ui) use mount::{FAILED, open_page};
pub(in crate::ui) use static_page::known_of_page as known;
