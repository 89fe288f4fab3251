//! Under a page translator, which puts each text into elements of its own: nothing stops, and every text is the one of an
//! untouched page, where it belongs.

use crate::{
    host::Serving,
    picking::choose,
    visit::{Visit, translated},
};

const TOWNS: &str = "Town,Parks,Schools,Pubs\nBath,9,3,2\nLeeds,4,8,7\nYork,7,7,9\nHull,2,1,4\n";
const RIGHT: &str = "\u{e014}";

/// The texts of a page as a reader sees them. What a screen reader hears of moves is looked at elsewhere: it tells them from where
/// the page last rested, which is not the same in two pages.
const TEXTS: &str = "[...document.querySelectorAll('header, main, footer')].map((part) => part.innerText).join(' ').replace(/[\\s\\u00a0]+/g, ' ')";

/// The legend says what a row is made of that the pointer happens to lie on: rows move under it in one page and not yet in the
/// other.
const POINT_NOWHERE: &str = "document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));";

/// The steps of a journey: what is done, in one page and in another.
type Step = (&'static str, fn(&Visit) -> std::pin::Pin<Box<dyn Future<Output = ()> + '_>>);

macro_rules! steps {
    ($($name:literal => |$visit:ident| $body:expr),* $(,)?) => {
        [$(($name, |$visit| Box::pin(async move { $body }))),*]
    };
}

/// Opens a link and does each step, in an untouched page and in a translated one: both say the same, from beginning to end.
async fn same(link: &str, steps: &[Step]) {
    let serving = || Serving::pages(&[("towns.csv", TOWNS)]);
    let untouched = Visit::with(serving(), &["--lang=en-US"]).await;
    let touched = Visit::translated(serving()).await;
    for visit in [&untouched, &touched] {
        visit.open(link).await;
    }
    assert!(untouched.script("return document.querySelector('font')").await.is_null());
    touched.until("document.querySelectorAll('font').length > 100").await;
    for (name, step) in steps {
        for visit in [&untouched, &touched] {
            step(visit).await;
        }
        let mut said = [String::new(), String::new()];
        // What the worker tells comes later.
        for _ in 0..300 {
            for (said, visit) in said.iter_mut().zip([&untouched, &touched]) {
                visit
                    .script(&format!("{POINT_NOWHERE} return {TEXTS}"))
                    .await
                    .as_str()
                    .expect("texts")
                    .clone_into(said);
            }
            if said[0] == said[1] {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        if said[0] != said[1] {
            let differs = said[0].chars().zip(said[1].chars()).take_while(|(a, b)| a == b).count();
            let there = said.map(|said| said.chars().skip(differs.saturating_sub(60)).take(160).collect::<String>());
            panic!("{link}, {name}: an untouched page says\n{}\nand a translated one\n{}", there[0], there[1]);
        }
        let ready = touched.script("return document.documentElement.dataset.tenfold").await;
        assert_eq!(ready, "ready", "{link}, {name}");
        assert_eq!(touched.panics(), Vec::<String>::new(), "{link}, {name}");
    }
}

#[tokio::test]
async fn a_translated_page_says_what_an_untouched_one_says() {
    let steps: [Step; 15] = steps![
        "a slider" => |v| v.keys("#resources", &RIGHT.repeat(3)).await,
        "another" => |v| v.slide("#services", 80).await,
        "and back" => |v| v.slide("#services", 3).await,
        "undo" => |v| v.click("#undo").await,
        "a preset" => |v| v.click("input[value=talent]").await,
        "more rows" => |v| choose(v, "20").await,
        "an aspect alone" => |v| choose(v, "services").await,
        "the whole again" => |v| choose(v, "").await,
        "a card" => |v| v.click("#row-beijing").await,
        "what opens" => |v| unfold(v, "#methods, #structure, .rail details, .card-head ~ * details").await,
        "a slider over it" => |v| v.slide("#performance", 61).await,
        "another card" => |v| v.click("#row-shanghai").await,
        "a name looked for" => |v| v.keys("#find", "Suz").await,
        "the other language" => |v| v.click("header a[hreflang]").await,
        "a slider in it" => |v| v.slide("#environment", 77).await,
    ];
    same("?lang=en", &steps).await;
}

#[tokio::test]
async fn so_it_does_in_chinese_with_other_data_and_in_a_layout_for_frames() {
    let steps: [Step; 8] = steps![
        "a card" => |v| v.click("#row-beijing").await,
        "a slider" => |v| v.slide("#resources", 9).await,
        "other data" => |v| go(v, "zh/?data=towns.csv").await,
        "a slider over it" => |v| v.slide("#parks", 99).await,
        "how sure it is" => |v| unfold(v, "#sure, #table").await,
        "another slider" => |v| v.slide("#pubs", 7).await,
        "a layout for frames" => |v| go(v, "?data=towns.csv&view=chart&w=pubs:100").await,
        "the site's own again" => |v| go(v, "zh/talent/").await,
    ];
    same("zh/", &steps).await;
}

/// Opens what is shut.
async fn unfold(visit: &Visit, css: &str) {
    visit.script(&format!("document.querySelectorAll({css:?}).forEach((part) => part.open = true)")).await;
}

/// Goes to a link within the page, as the back button does.
async fn go(visit: &Visit, link: &str) {
    let link = visit.host.url(link);
    visit
        .script(&format!("history.pushState(null, '', {link:?}); history.pushState(null, '', '#'); history.back()"))
        .await;
    let data = if link.contains("data=") { "york" } else { "beijing" };
    visit.until(&format!("document.querySelector('[data-unit={data}]')")).await;
}

/// The ways in which a text can be downloaded and something put in its place, and what a program goes on doing with it.
#[tokio::test]
async fn whatever_takes_a_texts_place_is_found_written_moved_and_removed_with_it() {
    let visit = Visit::to("").await;
    let found = visit
        .client
        .execute_async(
            "
            const done = arguments[0];
            const font = (text) => Object.assign(document.createElement('font'), { textContent: text.nodeValue.toUpperCase() });
            const ways = {
                replaced: (text) => text.replaceWith(font(text)),
                'by two': (text) => text.replaceWith(font(text), document.createTextNode('!')),
                'put before, then removed': (text) => { text.before(font(text)); text.remove(); },
                'put behind, then removed': (text) => { text.after(font(text)); text.remove(); },
                'removed, then put there': (text) => {
                    const { parentNode, nextSibling } = text;
                    text.remove();
                    nextSibling ? nextSibling.before(font(text)) : parentNode.append(font(text));
                },
                'put into': (text) => { const by = document.createElement('span'); text.before(by); by.append(text); },
                'twice': (text) => { const by = font(text); text.replaceWith(by); by.replaceWith(document.createTextNode('x')); },
                'there and back': (text) => { const by = font(text); text.replaceWith(by); by.replaceWith(text); text.replaceWith(by); },
                'for good': (text) => text.remove(),
                'not at all': () => {},
            };
            const wrong = [];
            const turn = () => new Promise((next) => setTimeout(next));
            (async () => {
                for (const [way, touch] of Object.entries(ways)) for (const waits of [true, false]) {
                    const lost = way === 'for good';
                    const check = (what, is, should) => is === should || wrong.push([way, waits, what, is]);
                    const set = async (count) => {
                        const p = document.body.appendChild(document.createElement('p'));
                        const texts = ['a', 'b', 'c'].slice(0, count).map((text) => p.insertBefore(document.createTextNode(text), null));
                        await turn();
                        texts.forEach(touch);
                        if (waits) await turn();
                        return [p, texts];
                    };
                    {
                        const [p, [a, b, c]] = await set(3);
                        b.nodeValue = 'new';
                        if (!lost) check('written', p.textContent.includes('new') && !/[bB]/.test(p.textContent), true);
                        const i = document.createElement('i');
                        p.insertBefore(i, c);
                        if (!lost) check('put before', i.nextSibling === c || i.nextSibling?.contains(c) || /^[cCx]/.test(i.nextSibling?.textContent), true);
                        p.remove();
                    }
                    {
                        const [p, texts] = await set(2);
                        p.insertBefore(texts[1], texts[0]);
                        if (!lost && way !== 'put into') check('moved', p.textContent.replace(/!/g, '').length, 2);
                        check('first', p.firstChild.textContent, 'b');
                        p.remove();
                    }
                    {
                        const [p, texts] = await set(3);
                        for (const text of texts) try { p.removeChild(text); } catch (error) { lost || wrong.push([way, waits, String(error)]); }
                        check('removed', p.textContent, '');
                        p.remove();
                    }
                }
                done(wrong);
            })();",
            vec![],
        )
        .await
        .unwrap();
    assert_eq!(found, serde_json::json!([]));
}

/// Journeys that are taken elsewhere in these tests, with all that they look at.
#[test]
fn readers_do_under_it_all_that_they_do_without() {
    translated(|| {
        crate::hand::a_lock_holds_while_other_rows_and_cards_are_looked_at_and_opens_with_other_weights();
        crate::hand::even_out_undo_and_redo_go_there_and_back();
        crate::hand::a_border_of_the_bar_is_dragged_and_moves_share_between_its_two_aspects();
        crate::weighing::themes_and_indicators_open_and_weigh();
        crate::weighing::a_field_takes_decimals_and_says_what_is_wrong_with_the_rest();
        crate::weighing::a_screen_reader_hears_what_moved_and_why();
        crate::weighing::a_change_that_is_tried_is_one_step_keeps_the_focus_and_does_what_it_says();
    });
}

#[test]
fn they_pick_compare_and_open_cards_under_it() {
    translated(|| {
        crate::picking::three_rows_or_fifty_are_a_choice_away_and_in_the_link();
        crate::picking::where_is_my_city_in_either_language_and_told_apart_by_province();
        crate::card::a_name_opens_its_card_and_the_focus_goes_there_and_back();
        crate::card::two_to_four_are_compared_and_what_separates_them_is_the_librarys();
        crate::links::chinese_is_a_press_away_and_in_the_link();
        crate::reach::a_row_that_is_dragged_to_another_place_asks_the_same();
    });
}

#[test]
fn they_choose_methods_open_other_data_and_read_it_in_a_frame_under_it() {
    translated(|| {
        crate::methods::geometric_z_scores_and_entropy_through_the_panel_and_back();
        crate::sharing::other_data_comes_and_goes_from_any_folder_and_nothing_is_mixed_up();
        crate::sharing::data_that_cannot_be_used_is_told_fault_by_fault_and_the_ranking_stays();
        crate::embeds::it_embeds_grows_shrinks_re_ranks_and_tells_on_another_origin_under_a_strict_policy();
        crate::chart_controls::a_reader_changes_the_weights_in_the_article();
        crate::chart_controls::a_pressed_row_says_what_would_move_its_unit();
        crate::against::a_link_shows_both_orders_and_a_slider_moves_the_lines();
        crate::against::on_the_whole_page_a_reader_chooses_what_to_compare_with();
    });
}
