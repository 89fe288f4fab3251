use serde_json::{Value, json};

use super::page::Page;
use tenfold::ui::i18n;

/// The page in schema.org's terms: the dataset, and the list of its first ten.
pub(super) fn linked_data(page: &Page, address: &str) -> Value {
    let (about, framework) = (&page.dataset.about, &page.dataset.framework);
    let indicators = framework.indicators().iter().map(|&id| {
        let node = framework.node(id);
        let unit = node.indicator.as_ref().map(|indicator| page.say(&indicator.unit));
        json!({ "@type": "PropertyValue", "name": page.say(&node.name), "unitText": unit })
    });
    let caution = about.caution.as_ref().map(|caution| page.say(&caution.text));
    let ten = &page.ten.rows;
    let items = ten.iter().map(|row| json!({ "@type": "ListItem", "position": row.rank, "name": page.name(row) }));
    let language = i18n::tag(page.language);
    json!({
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Dataset",
                "name": page.say(&about.title),
                "description": format!("{} {}", page.description(), caution.unwrap_or_default()).trim(),
                "url": address,
                "inLanguage": language,
                "isBasedOn": page.say(&about.after),
                "isAccessibleForFree": true,
                "variableMeasured": indicators.collect::<Vec<_>>(),
            },
            {
                "@type": "ItemList",
                "name": page.title(),
                "inLanguage": language,
                "itemListOrder": "https://schema.org/ItemListOrderAscending",
                "numberOfItems": ten.len(),
                "itemListElement": items.collect::<Vec<_>>(),
            },
        ],
    })
}
