//! Weights from an order, in the panel that says how sure the places are.

use crate::visit::Visit;

const CLEAR: &str = "\u{e009}a\u{e000}\u{e017}";
const ENTER: &str = "\u{e007}";
const OUTCOME: &str = ".fit [aria-live] > p";

/// The page with the panel open and the first answer there.
async fn opened(query: &str) -> Visit {
    let visit = Visit::to(query).await;
    visit.click("#sure > summary").await;
    visit.find("#fit-try").await;
    visit
}

/// Types an order, and asks for its weights by keys alone.
async fn ask(visit: &Visit, order: &str) {
    visit.keys("#fit-order", &format!("{CLEAR}{order}")).await;
    visit.keys("#fit-find", ENTER).await;
}

#[tokio::test]
async fn the_published_order_is_found_at_once_and_can_be_loaded() {
    let visit = opened("").await;
    let published = visit.units().await;
    let said = visit.text(OUTCOME).await;
    assert!(
        said.starts_with("All ten stand in this order under weights with ") && said.ends_with(" from equal."),
        "{said}"
    );
    let shares = visit.script("return document.querySelectorAll('.fit details.all tbody tr').length").await;
    assert_eq!(shares, 26);
    let held = "return [...document.querySelectorAll('.fit .held tbody th')].map(h => h.innerText).join(' ')";
    assert_eq!(visit.script(held).await, "2020 2021 2023 2025");
    visit.script("document.querySelector('.fit').scrollIntoView()").await;
    visit.picture("fit").await;
    visit.keys("#fit-try", ENTER).await;
    visit.until("location.search.includes('w=')").await;
    assert_eq!(visit.units().await, published, "the ten stay");
    assert_eq!(visit.text(OUTCOME).await, said, "what was found stays, whatever is weighed");
}

#[tokio::test]
async fn what_cannot_be_read_of_an_order_is_said_line_by_line() {
    let visit = opened("").await;
    ask(&visit, "Beijing\nShenzen\nbeijing\nSuzhou").await;
    let said = visit.text("#fit-faults").await;
    let diagnostics: Vec<_> = said.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(
        diagnostics,
        [
            "Line 2: “Shenzen” is not a name in these figures; did you mean Shenzhen?",
            "Line 3: Beijing is on line 1 already; remove one of the two.",
            "Line 4: “Suzhou” is the name of several; write “Suzhou · Anhui” or “Suzhou · Jiangsu”.",
        ]
    );
    assert_eq!(visit.script("return document.querySelector('#fit-order').ariaInvalid").await, "true");
    visit.click(".fit .bar-of button").await;
    visit.until("!document.querySelector('#fit-faults')").await;
    let order = visit.script("return document.querySelector('#fit-order').value").await;
    assert!(order.as_str().unwrap().starts_with("Beijing\nShenzhen\n"), "{order}");
}

#[tokio::test]
async fn an_order_that_no_weights_print_is_told_as_far_as_it_can_be() {
    let visit = opened("?lang=zh").await;
    ask(&visit, "Beijing\n2. 上海\nAnshan").await;
    visit.until(&format!("document.querySelector('{OUTCOME}').innerText.startsWith('前2名可以排出')")).await;
    let said = visit.text(OUTCOME).await;
    assert!(said.contains("鞍山"), "{said}");
    visit.client.set_window_size(500, 900).await.unwrap();
    visit.script("document.querySelector('.fit').scrollIntoView()").await;
    visit.picture("fit-narrow").await;
}

#[tokio::test]
async fn weights_are_looked_for_near_those_now() {
    let visit = opened("?preset=equal").await;
    visit.click(".fit .bar-of button:last-child").await;
    visit.click(".fit .chip:last-child input").await;
    visit.keys("#fit-find", ENTER).await;
    let from_now = format!("document.querySelector('{OUTCOME}').innerText.endsWith('from the weights that were set.')");
    visit.until(&from_now).await;
    visit.until("!document.querySelector('.fit .held')").await;
}
