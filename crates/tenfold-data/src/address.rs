use super::{Diagnostic, diagnostic::Both};

/// The longest address that is told whole, in characters.
const WHOLE: usize = 80;

/// What an address leads to instead of a file that can be read: a page around a sheet, or a workbook. `None` of any other.
///
/// ```
/// # use tenfold_data as dataset;
/// let sheet = "https://docs.google.com/spreadsheets/d/1a2b/edit#gid=0";
/// let diagnostic = dataset::unreadable(sheet).unwrap();
/// assert!(diagnostic.to_string().contains("the page of a Google Sheet, not its figures"));
/// assert!(dataset::unreadable("https://example.org/cities.csv").is_none());
/// ```
pub fn unreadable(address: &str) -> Option<Diagnostic> {
    let (host, rest) = address.strip_prefix("https://")?.split_once('/')?;
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    let ends = |kinds: &[&str]| kinds.iter().any(|kind| path.to_ascii_lowercase().ends_with(kind));
    let host = host.to_ascii_lowercase();
    let on = |site: &str| host == site || host.strip_suffix(site).is_some_and(|sub| sub.ends_with('.'));
    let elsewhere = [
        "Download it as CSV, and give the address of that file on a host that lets other pages read it",
        "请下载为CSV，放到允许其他网页读取的主机上，再给出该文件的地址",
    ];
    let (problem, remedy): (Both, Both) = if on("docs.google.com") && path.starts_with("spreadsheets/") {
        if rest.contains("output=csv") || rest.contains("format=csv") {
            return None;
        }
        let remedy = [
            "In the sheet choose File, Share, Publish to web, “Comma-separated values (.csv)”, and give the address that it shows",
            "请在表格中选择“文件、共享、发布到网络、逗号分隔值(.csv)”，再给出所显示的地址",
        ];
        (["this is the page of a Google Sheet, not its figures", "这是Google表格的网页，不是其中的数据"], remedy)
    } else if ["docs.google.com", "drive.google.com", "dropbox.com", "1drv.ms", "onedrive.live.com", "sharepoint.com"]
        .iter()
        .any(|site| on(site))
    {
        (["this is the page of a shared file, not the file", "这是共享文件的网页，不是文件本身"], elsewhere)
    } else if on("github.com") && path.contains("/blob/") {
        let remedy = [
            "Press “Raw” on it, and give the address that opens (raw.githubusercontent.com)",
            "请按其中的“Raw”，再给出所打开的地址（raw.githubusercontent.com）",
        ];
        (["this is GitHub’s page of a file, not the file", "这是GitHub上的文件页面，不是文件本身"], remedy)
    } else if ends(&[".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"]) {
        (
            ["this is a workbook, not a CSV", "这是工作簿，不是CSV"],
            [
                "Save the sheet as “CSV UTF-8”, and give the address of that file",
                "请将工作表另存为“CSV UTF-8”，再给出该文件的地址",
            ],
        )
    } else {
        return None;
    };
    let mut told: String = address.chars().take(WHOLE).collect();
    if told.len() < address.len() {
        told.push('…');
    }
    Some(Diagnostic::new(&told, problem.map(str::to_owned), remedy))
}
