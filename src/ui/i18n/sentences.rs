//! Every sentence of the page: a trait that each language implements in a file of its own.

use super::*;

// What the sliders of a static page say before the page has come, and what says of a language which it is: so little that all
// languages of it are there from the start.
sentences! { FirstSentences, FirstTable, first_table:

    /// The language's own name, on the link that leads to it.
    fn own_name() -> &'static str;
    /// The page's language and country as previews name it.
    fn locale() -> &'static str;
    /// The `lang` of the page.
    fn tag() -> &'static str;
    /// The `dir` of the page: `ltr` or `rtl`.
    fn text_direction() -> &'static str;
    /// The head over the changes of rank.
    fn against(preset: &str) -> String;
    /// A change of rank in words.
    fn change(change: Change, preset: &str) -> String;
    /// The mark to a screen reader.
    fn imputed(imputed: usize, indicators: usize) -> String;
    /// What a slider says of itself.
    fn slider_value(points: &str, share: f64) -> String;
}

// What the page itself says: it comes with the page.
sentences! { PageSentences, PageTable, page_table:

    /// Between two sentences: Chinese full stops are wide enough alone.
    fn gap() -> &'static str;
    /// The title of the document: the ranking's, and the preset's where it is not the first.
    fn page_title(title: &str, preset: Option<&str>) -> String;
    /// The first link of the page.
    fn skip() -> &'static str;
    /// What opens the languages that the data does not speak.
    fn more_languages() -> &'static str;
    /// The button that changes to an appearance.
    fn appearance(appearance: Theme) -> &'static str;
    /// The line over the title: what it follows, on how much.
    fn kicker(after: &str, indicators: usize, units: &str) -> String;
    /// A count of units, given what one is called and what several are: "1 city", "285 cities".
    fn counted(count: usize, unit_units: [&str; 2]) -> String;
    /// The first sentence: who leads. Left out where the first three are not told apart by rank.
    fn verdict(first: &str, next: &[&str], units: &str) -> String;
    /// The first sentence where units are ranked by a node alone, or those of a part are shown: who is first of them.
    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String;
    /// Where no unit is ranked.
    fn nobody_ranked() -> String;
    /// What the reader can do.
    fn invitation() -> &'static str;
    /// The link from the caution to the method.
    fn how() -> &'static str;
    /// Before the presets.
    fn start_from() -> &'static str;
    /// After a preset's sentence: what it comes to.
    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String;
    /// Once a weight has moved.
    fn own_weights() -> &'static str;
    /// Where a method gives the weights, and no points do.
    fn computed_weights() -> &'static str;
    /// Which method gives them, as the link has it.
    fn computed_by(code: &str) -> String;
    /// How they differ from the preset they started from.
    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String;
    /// A name that stands as a sentence.
    fn sentence(name: &str) -> String;
    /// What is said where the program of all that stands below the chart did not come.
    fn no_appendix() -> &'static str;
    /// What is said where what a press opens did not come.
    fn did_not_load() -> &'static str;
    /// The chart's heading.
    fn top(rows: usize, ranked: usize) -> String;
    /// What the bars are.
    fn bars(aspects: usize) -> String;
    /// How many units are not ranked, of how many, because less is known of each than is needed of all figures; and the link to them.
    fn too_few_figures(count: usize, all: usize, needed_figures: [usize; 2]) -> [String; 2];
    /// The second cue of the bars' colours.
    fn lines() -> &'static str;
    /// The head over the bars.
    fn by_aspect() -> &'static str;
    /// The head over the scores.
    fn score() -> &'static str;
    /// What a screen reader hears of one move: "Suzhou 7 to 5".
    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String;
    /// Several moves as one sentence, with what brought them about.
    fn moves(moves: &[String], cause: Option<&str>) -> String;
    /// After a row's name: how it stands to the next.
    fn joined(tied: bool) -> &'static str;
    /// What the brackets are, after what the bars are.
    fn brackets(units: &str) -> String;
    /// Before the units just outside.
    fn outside(tied: bool, rows: usize) -> String;
    /// Further units that are not named; `more` says that there may be others yet.
    fn outside_more(count: usize, more: bool) -> String;
    /// What those outside lack to the last row: the least and the most.
    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String;
    /// Under how many weightings the first is first.
    fn first_under(first: &str, share: f64) -> String;
    /// Who is tied, for which place: names of a few, or a count of many.
    fn tied(names: &[&str], count: &str, rank: usize) -> String;
    /// Which places are too close to call: what stands before these words, the words themselves, what stands after.
    ///
    /// `but` says whether the sentence takes back some of the one before.
    fn too_close(but: bool, groups: &[Group]) -> [String; 3];
    /// The label of the field that finds a unit.
    fn find(unit: &str) -> String;
    /// What was looked for and not found, and where.
    fn not_found(text: &str, units: &str) -> String;
    /// Before names that are nearly what was looked for.
    fn did_you_mean() -> &'static str;
    /// How many more were found than are listed.
    fn more_found(count: usize) -> String;
    /// What stands behind a unit that was found: where it stands.
    fn found_at(rank: Option<usize>) -> String;
    /// What is said once a unit was found and is shown.
    fn shown(unit: &str, rank: Option<usize>) -> String;
    /// The head over the bars, where a part of the index alone ranks.
    fn by_part() -> &'static str;
    /// The name of the list of what can be ranked by.
    fn ranked_by() -> &'static str;
    /// Ranked by everything.
    fn by_whole() -> &'static str;
    /// Ranked by a node alone.
    fn by_node(node: &str) -> String;
    /// The name of the list of numbers of rows.
    fn how_many() -> &'static str;
    /// A number of rows.
    fn rows(rows: usize) -> String;
    /// All rows.
    fn all_rows(rows: usize) -> String;
    /// The name of the list of parts.
    fn parts() -> &'static str;
    /// No part: all units.
    fn all_parts() -> &'static str;
    /// Above the larger parts, and the smaller ones.
    fn kinds_of_parts() -> [&'static str; 2];
    /// The heading over rows of a part.
    fn top_within(rows: usize, of: usize, part: &str) -> String;
    /// What the bars are where a node alone ranks.
    fn bars_by(node: &str, parts: &[String]) -> String;
    /// The head over changes of rank where a node alone ranks: they are told against the rank in the whole.
    fn against_whole() -> &'static str;
    /// The panel's heading.
    fn weights() -> &'static str;
    /// What points and shares are.
    fn points_and_shares() -> &'static str;
    /// The button back to the preset.
    fn reset() -> &'static str;
    /// What an aspect opens onto.
    fn themes_and_indicators(themes: usize, indicators: usize) -> String;
    /// What a theme opens onto.
    fn indicators_only(indicators: usize) -> String;
    /// The name of a number field.
    fn points_of(node: &str) -> String;
    /// What is wrong with what was typed, and how to mend it.
    fn not_points(why: PointsError) -> &'static str;
    /// The button that gives all the same points.
    fn even_out() -> &'static str;
    /// The button that takes the last change back.
    fn undo() -> &'static str;
    /// The button that does again what was taken back.
    fn redo() -> &'static str;
    /// The name of a lock.
    fn lock(node: &str) -> String;
    /// What the bar of shares is for.
    fn drag_borders() -> &'static str;
    /// Why points could not be given, and what would help.
    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String;
    /// The head over the whiskers.
    fn whiskers() -> &'static str;
    /// The head over the ranges in figures, if there is no room for whiskers.
    fn range_head() -> &'static str;
    /// Before a range in figures, to a screen reader.
    fn range() -> &'static str;
    /// What nearby weightings and all weightings are.
    fn nearby(indicators: usize) -> String;
    /// Where ranges are computed for the first rows only.
    fn first_ranges(first: usize, rows: usize) -> String;
    /// Where the ranges could not be computed.
    fn not_sure() -> &'static str;
    /// The button that asks again for what did not load.
    fn try_again() -> &'static str;
    /// Whose figures these are. A host is named whole: the end of its name says whose it is.
    fn source(of: &Source) -> String;
    /// What opens the sliders of an embedded chart and of a phone, or leads to the whole page where it has none.
    fn change_the_weights() -> &'static str;
    /// The button that closes the card of a unit, and the weights of a phone.
    fn close() -> &'static str;
    /// The link from an embedded chart to the whole page.
    fn open_whole_page() -> &'static str;
    /// What opens the sliders that an embedded chart does not show at first.
    fn more_weights(count: usize) -> String;
    /// Under figures that are pinned.
    fn as_of(edition: &str) -> String;
    /// A rank: what stands before the figure, the figure, what stands after it.
    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>);
    /// Of how many, if it is one of them, in which ranking.
    fn badge_of(units: Option<&str>, title: &str) -> String;
    /// The score, and the weights that it is by.
    fn badge_score(score: &str, preset: &str, moved: bool) -> String;
    /// A unit with too few figures.
    fn badge_unranked() -> &'static str;
    /// What an embedded chart keeps the buttons in.
    fn downloads_title() -> &'static str;
    /// What the mark means.
    fn imputed_note(indicators: usize) -> String;
    /// The same where they are left out.
    fn missing_note(indicators: usize) -> String;
    /// The mark to a screen reader, where they are left out.
    fn missing(missing: usize, indicators: usize) -> String;
    /// What a ring is, where figures are marks.
    fn rings(imputed: usize, indicators: usize) -> String;
    /// What has no mark, where missing figures are left out.
    fn unmarked(missing: usize, indicators: usize) -> String;
    /// How many cells have no figure, of how many, and what was done to how many of them.
    fn filled(counts: &[(Filled, usize)], cells: usize) -> String;
    /// The units that a node cannot place: how many, and who.
    fn unplaced(count: usize, counted: &str, node: &str, names: &[String]) -> String;
    /// Which way an indicator is better.
    fn direction(direction: Direction) -> &'static str;
    /// A name, and where it belongs if another has the same.
    fn told_apart(name: &str, group: Option<&str>) -> String;
    /// What stands under the title where another method is chosen.
    fn by_method() -> &'static str;
    /// What the bars are.
    fn bars_on_a_scale(aspects: usize) -> String;
    /// A badge's score, by another method than the published one.
    fn badge_score_by_method(score: &str, method: &str) -> String;
    /// The chunk that reads packages did not load.
    fn reader_did_not_load() -> &'static str;
    /// The chunk of methods did not load, and the package has a method of its own.
    fn methods_did_not_load() -> &'static str;
    /// One chunk could not read what another packed.
    fn parts_do_not_fit() -> &'static str;
    /// Several things in a row, none joined by a word.
    fn in_a_row(things: &[String]) -> String;
}

// What is said below the chart, in notices and of other data: it comes with what says it.
sentences! { Sentences, Table, table:

    // The page.

    /// Under which weights, before the first sentence where the page is not around it.
    fn weighting(preset: &str) -> String;
    /// Once it is copied.
    fn copied() -> &'static str;
    /// Where the browser would not let it be copied.
    fn copy_by_hand() -> &'static str;
    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    /// The panel's heading.
    fn how_sure() -> &'static str;
    /// Where there is nothing to weigh.
    fn one_weight() -> &'static str;
    /// Over the pictures of ranks.
    fn which_place() -> &'static str;
    /// How to read them, and how far they may be off.
    fn which_place_note(drawn: usize, error: f64) -> String;
    /// Over the picture of nearby weightings.
    fn near() -> &'static str;
    /// Over the picture of all weightings.
    fn everywhere() -> &'static str;
    /// Over the list of those that can be first.
    fn can_be_first() -> &'static str;
    /// What its columns are, and how far what is drawn may be off.
    fn can_be_first_note(drawn: usize, error: f64) -> String;
    /// The heads of its columns after the name.
    fn first_heads() -> [&'static str; 5];
    /// The same to a screen reader; what is seen comes first, so that it can be said to a computer that listens.
    fn load_middle(name: &str, aspects: bool) -> String;
    /// Loads the middle of the weightings under which a unit is first.
    fn central() -> &'static str;
    /// Over the table of ranges.
    fn how_far() -> &'static str;
    /// How to read it.
    fn how_far_note(unit: &str) -> String;
    /// The heads of its columns after the name.
    fn range_heads() -> [&'static str; 3];
    /// The head of the mean ranks.
    fn mean_head() -> &'static str;
    /// What is impossible, where it is not what was reached.
    fn unproved(limit: usize, best: bool) -> String;
    /// Sets weights that give a unit a rank.
    fn load_rank(name: &str, rank: usize) -> String;
    /// Over the table of neighbours.
    fn how_little() -> &'static str;
    /// How to read it.
    fn how_little_note() -> &'static str;
    /// How little swaps two where all weights move.
    fn all_together(distance: f64) -> String;
    /// Where none do.
    fn no_weights_swap() -> &'static str;
    /// In how many nearby weightings two are swapped.
    fn swapped_nearby(part: f64) -> String;
    // The weights.

    // How sure a row is.

    /// The heads of the table of neighbours.
    fn flip_heads() -> [&'static str; 4];
    /// Two neighbours by name.
    fn pair(ahead: &str, behind: &str) -> String;
    /// A distance in points of a hundred.
    fn points_apart(distance: f64) -> String;
    /// Neighbours that no aspect swaps.
    fn no_flip(tied: bool) -> &'static str;
    /// What the greys are, and each of them.
    fn ramp() -> (&'static str, [&'static str; 6]);
    /// Over the weights that the spread of a unit's rank hangs on.
    fn hangs_on() -> &'static str;
    /// What their figures are.
    fn hangs_on_note() -> &'static str;
    /// Where it does not spread.
    fn hangs_on_nothing() -> &'static str;
    // Notices.

    /// Before the parts of a link that were left out.
    fn link_not_understood() -> &'static str;
    /// What was done with the rest.
    fn rest_is_set() -> &'static str;
    /// A part of a link that was left out, and why.
    fn notice(notice: &Notice) -> String;
    /// Further parts that are not listed.
    fn and_more(count: usize) -> String;
    /// The button that puts the notice away.
    fn dismiss() -> &'static str;
    /// Siblings that all have no points.
    fn shared_alike(parent: Option<&str>) -> String;
    /// An indicator whose figures do not differ.
    fn without_spread(indicator: &str) -> String;
    /// A package that could not be read.
    fn not_loaded() -> &'static str;
    /// Data that is on its way.
    fn reading() -> &'static str;
    /// What is on its way, what is shown meanwhile, and whose it will be: nothing is shown of another, if it is the `first`.
    fn still_there(data: &str, of: &Source, first: bool) -> String;
    /// What is shown instead of data that was not loaded.
    fn still_shown(data: &str) -> String;
    /// A link that was made on another edition: all that makes one, which in the first release the presets did, too.
    fn changed_since(with_presets: bool) -> &'static str;
    /// They have, but no unit in the ten has moved.
    fn same_ten() -> &'static str;
    // Embedding and sharing.

    /// The panel's heading.
    fn share() -> &'static str;
    /// What is shared.
    fn share_what() -> &'static str;
    /// Before the layouts.
    fn show() -> &'static str;
    /// The layouts by name.
    fn layout(layout: ViewMode) -> &'static str;
    /// Before what readers can change in an embedded chart.
    fn readers_change() -> &'static str;
    /// What they can change, by name.
    fn controls(controls: Controls) -> &'static str;
    /// Before the units of a badge.
    fn badge_unit(unit: &str) -> String;
    /// Before living and frozen.
    fn figures() -> &'static str;
    /// Figures that follow.
    fn living() -> &'static str;
    /// Figures that are pinned.
    fn frozen() -> &'static str;
    /// The three texts to copy.
    fn snippet_names() -> [&'static str; 3];
    /// The button that copies one of them.
    fn copy() -> &'static str;
    /// Over the frame.
    fn preview() -> &'static str;
    /// A page whose program did not come, has not started yet, or did not run.
    fn not_running() -> [&'static str; 2];
    /// After that, where the link asks for what no static page is of.
    fn another() -> &'static str;
    /// A page whose program has stopped in the middle: what stands of it, and the button that opens the view again.
    fn stopped() -> [&'static str; 2];
    /// A page that is read with scripts switched off.
    fn without_script() -> [&'static str; 2];
    /// Before the static pages of the other presets.
    fn other_weights() -> &'static str;
    // Downloads.

    /// The button that copies the link.
    fn copy_link() -> &'static str;
    /// Before the kinds of files.
    fn download() -> &'static str;
    /// A button that downloads: what it says is in it, and what it gives.
    fn download_what(what: &str) -> String;
    /// What each file is, beside its kind: the chart as a drawing and as a picture, the ranking, the calculation.
    fn files() -> [&'static str; 4];
    /// The kinds of files, as the buttons have them. Each begins what the file is.
    fn kinds() -> [&'static str; 4];
    /// The button that copies the rows.
    fn copy_table() -> &'static str;
    /// What opens the rows as a table to read.
    fn as_table() -> &'static str;
    /// The button that prints.
    fn print() -> &'static str;
    /// A file was handed to the browser.
    fn saved(name: &str) -> String;
    /// The same inside another page, which may forbid it silently.
    fn saved_if_allowed(name: &str) -> String;
    /// The rows were copied.
    fn copied_table(rows: usize) -> String;
    /// While the picture is drawn.
    fn drawing() -> &'static str;
    /// The browser would not hand over what it drew.
    fn no_picture() -> &'static str;
    /// The browser would not take a file.
    fn no_file() -> &'static str;
    /// Under which weights, where they are a reader's own: the preset that they started from, and the shares.
    fn own_weighting(preset: &str, shares: &[String]) -> String;
    /// A node with what it counts.
    fn shared(name: &str, share: f64) -> String;
    /// The rows that a drawing has no room for.
    fn left_out(rows: usize) -> String;
    /// Where the figures are from: the source of most of them, and how many others there are.
    fn sources(indicators: usize, most: &str, others: usize) -> String;
    /// Which figures these are, and when they were downloaded.
    fn taken(edition: &str, date: &str) -> String;
    /// Before the link that leads back.
    fn reopen() -> &'static str;
    /// The head over ranks.
    fn rank_head() -> &'static str;
    // Downloads: what the files say.

    /// The section's heading.
    fn what_it_takes() -> &'static str;
    /// What the sentences tell: changes of aspects alone, or of other nodes where no aspect does it.
    fn smallest_change(aspects: bool) -> &'static str;
    /// Who passes whom, or takes whose place among the rows.
    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String;
    /// Before and after those words: what a node has to count for it, from and to a share of the whole.
    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2];
    /// Before and after those words, where no change of one weight does it.
    fn never() -> [&'static str; 2];
    /// The button.
    fn try_it() -> &'static str;
    // The card of a unit.

    /// The button that compares a unit with others.
    fn compare() -> &'static str;
    /// Why it does nothing.
    fn compare_full(most: usize) -> String;
    /// A rank as a list has it: "9th", "9th=" where others share it.
    fn nth(rank: usize, tied: bool) -> String;
    /// Where a unit stands now.
    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String;
    /// Where it stands under most nearby weightings.
    fn stands_nearby(low_high: (usize, usize)) -> String;
    /// Where it stands under another preset.
    fn stands_under(rank: usize, preset: &str) -> String;
    /// Those clauses as a sentence.
    fn clauses(clauses: &[String]) -> String;
    /// Why a unit has no rank.
    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String;
    /// Over the two lists of figures.
    fn extremes() -> [&'static str; 2];
    /// Of how many a rank is.
    fn of_how_many(of: usize) -> String;
    /// Over what each theme adds.
    fn why_here(score: f64) -> String;
    /// How to read that.
    fn why_here_note(units: &str) -> String;
    /// The heads of its columns.
    fn why_here_heads() -> [&'static str; 4];
    /// What could be earned, after what is.
    fn of_most(most: f64) -> String;
    /// The last line of a sum.
    fn sum() -> &'static str;
    /// Over what moves a unit by a place.
    fn one_place() -> &'static str;
    /// Where no unit is ahead, or none behind.
    fn no_neighbour(ahead: bool) -> &'static str;
    /// Where its neighbour has the same score.
    fn tied_with(name: &str) -> String;
    /// Where a change is known, but not one that can be set.
    fn nothing_settable(name: &str) -> String;
    /// Over the printed ranks.
    fn printed() -> &'static str;
    /// A printed rank, in words.
    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String;
    /// A printed rank in a part of the whole.
    fn part_printed(node: &str, rank: &str) -> String;
    /// What a dash in the drawing is, and how long the lists are.
    fn printed_note(lists: &[u32]) -> String;
    /// Where no edition lists the unit.
    fn never_printed(editions: usize) -> String;
    /// Over all figures.
    fn all_figures(figures: usize) -> String;
    /// How to read them.
    fn all_figures_note(units: &str, unit: &str) -> String;
    /// Among whom a figure's rank is.
    fn figure_ranks() -> &'static str;
    /// What a unit that is not ranked is drawn as.
    fn unranked_dots() -> &'static str;
    /// The heads of their columns.
    fn figure_heads() -> [&'static str; 4];
    /// Instead of a figure that was imputed.
    fn filled_in() -> &'static str;
    /// Instead of a figure that is missing and left out.
    fn not_counted() -> &'static str;
    /// Instead of a figure that is not known.
    fn unknown() -> &'static str;
    /// What is written between a figure and its unit, and the unit: "5.99" "%", "343" " kWh", "32.3" " × 10k yuan".
    fn measure(unit: &str) -> String;
    /// A number of ranked units, as a phrase.
    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String;
    // How a score was computed.

    /// The calculation, shut.
    fn calculation() -> &'static str;
    /// How to read it.
    fn calculation_note(name: &str, score: f64) -> String;
    /// The heads of its columns.
    fn calculation_heads() -> [&'static str; 6];
    /// What was done to a figure.
    fn treated(figured: &Figured) -> String;
    /// How a figure came on the scale.
    fn put_on_scale(treated_scale: &Figured, on: f64) -> String;
    /// What a missing figure was filled with: the mean of some figures of the unit.
    fn mean_of(within: &str, of: &[String], on: f64) -> String;
    /// What a missing figure was filled with: the mean of all units.
    fn mean_of_all(on: f64) -> String;
    /// What a missing figure was filled with, where no unit has a figure.
    fn middle_of_scale(on: f64) -> String;
    /// What a missing figure was filled with: the median of all units.
    fn median_of_all(on: f64) -> String;
    /// What a missing figure was filled with: the mean of its region.
    fn mean_of_region(on: f64) -> String;
    /// A missing figure that is not filled.
    fn left_out_of() -> &'static str;
    /// The head over how scores become one.
    fn joined_scores() -> &'static str;
    /// Scores that become one: whose, how, of what, and what comes of it.
    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String;
    // Missing figures.

    // The method.

    /// The section's heading.
    fn method() -> &'static str;
    /// A paragraph's first words.
    fn ranked_label() -> &'static str;
    /// How many units are ranked, of how many, and why.
    fn ranked(method: &Method, ranked_all: [usize; 2], nouns: [&str; 2], indicators: usize) -> String;
    /// A paragraph's first words.
    fn steps_label() -> &'static str;
    /// What was done to the figures.
    fn steps(treatments: &[AppliedTreatment]) -> String;
    /// A paragraph's first words, where weights were recovered from another printed order.
    fn held_unseen_label() -> &'static str;
    /// The same where they were not.
    fn held_label() -> &'static str;
    /// What is compared, and the editions' correlations.
    fn held(baseline: &str, editions: &[String]) -> String;
    /// A paragraph's first words.
    fn doubts_label() -> &'static str;
    /// The table of indicators, shut.
    fn indicators_and_sources(indicators: usize) -> String;
    /// The heads of the table of indicators.
    fn indicator_heads() -> [&'static str; 4];
    /// The list of units that are not ranked, shut.
    fn not_ranked(count: usize, nouns: [&str; 2]) -> String;
    /// Why they are not.
    fn why_not_ranked(needed: usize, indicators: usize) -> String;
    /// How many figures are known of a unit.
    fn known(name: &str, filled: usize, indicators: usize) -> String;
    // What it takes to reach a rank.

    /// The question around its two fields, and what stands after them.
    fn reach_question() -> [&'static str; 3];
    /// What the list of units says as long as none is chosen.
    fn choose() -> &'static str;
    /// The button.
    fn find_out() -> &'static str;
    /// That a row can be dragged.
    fn or_drag() -> &'static str;
    /// No unit was chosen.
    fn no_unit() -> &'static str;
    /// The rank is none.
    fn ranks_run(units: usize) -> String;
    /// As long as the answer has not come.
    fn working_it_out() -> &'static str;
    /// Where there is no worker.
    fn not_reached() -> &'static str;
    /// Over an answer whose weights have moved since.
    fn for_the_weights_before() -> &'static str;
    /// Who then has which rank.
    fn is_ranked(unit: &str, rank: usize) -> String;
    /// Who has it without any change.
    fn is_ranked_now(unit: &str, rank: usize) -> String;
    /// Before and after who is ranked where: what has to count how much, from and to a share of the whole.
    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2];
    /// How near the weights of the aspects are, and how far from those now over all indicators.
    fn how_near(is_nearest: bool, distance: f64) -> String;
    /// The same by all indicators: the largest changes among them.
    fn by_indicators(count: usize, distance: f64, smaller: bool, largest: &[(&str, f64, f64)]) -> String;
    /// Where all indicators do no better than the aspects.
    fn no_smaller(count: usize) -> String;
    /// Where the weights that were found give another rank than the one that was asked for.
    fn not_itself(rank: usize) -> String;
    /// That it cannot be, by the aspects or by the indicators, which are counted: proved.
    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String;
    /// That nothing was found, and nothing proved.
    fn none_found(indicators: Option<usize>) -> String;
    /// What the distances are.
    fn what_distance_is(count: usize) -> String;
    /// After a short sentence.
    fn stop() -> &'static str;
    /// The link beside a weighting.
    fn its_link() -> &'static str;
    // Weights from an order.

    /// The section's heading.
    fn fit_title() -> &'static str;
    /// What it does, and under which conditions.
    fn fit_what(floors: WeightLowerBounds) -> String;
    /// Over the box.
    fn fit_box() -> &'static str;
    /// The buttons that fill the box: with an edition's order, with the rows now.
    fn fit_fill(rows: usize) -> [String; 2];
    /// Before the choice of what the weights are near to, and its second answer; the first is a preset's name.
    fn fit_target() -> [&'static str; 2];
    /// The button.
    fn fit_find() -> &'static str;
    /// Before the first answer.
    fn fit_working() -> &'static str;
    /// Where there is no worker.
    fn fit_failed() -> &'static str;
    /// Where an answer came and is none.
    fn fit_unsettled() -> &'static str;
    /// All of an order is printed: by weights with so much on an aspect, and so far from a target.
    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String;
    /// The beginning of an order can be reached: how many units, and which cannot be next.
    fn fit_beginning(placed: usize, next: &str) -> String;
    /// What the target is called within a sentence: a preset, or the weights at the time.
    fn fit_from(preset: Option<&str>) -> String;
    /// What a distance is.
    fn fit_distance() -> &'static str;
    /// Where points cannot hold the weights.
    fn fit_not_loadable() -> &'static str;
    /// The heads of the shares: what has one, as found, and as stored under a preset.
    fn fit_share_heads(preset: &str) -> [String; 3];
    /// The shares of all indicators, shut.
    fn fit_indicators(indicators: usize) -> String;
    /// Over the table of printed editions, and what it holds.
    fn fit_held() -> [&'static str; 2];
    /// The heads of that table; the fourth is a preset's name.
    fn fit_held_heads() -> [&'static str; 4];
    /// Which of both is nearer to an edition.
    fn fit_nearer(nearer: Ordering, baseline: &str) -> String;
    /// Where the rounding of points decides which is nearer.
    fn fit_rounding(editions: &[String]) -> String;
    // Findings, checked.

    /// The section's heading.
    fn findings() -> &'static str;
    /// What is compared with what.
    fn findings_what() -> &'static str;
    /// Whether the figures agree.
    fn how_it_stands(stands: FindingOutcome) -> &'static str;
    /// Before what they show.
    fn they_show() -> &'static str;
    /// What a theme weighs: its share, its rank and among how many, what it would have in equal weights, how its scores go with the
    /// composite.
    fn weighs(name: &str, share_equal: [f64; 2], rank: usize, themes: usize, rho: f64) -> String;
    /// How many of the printed ones equal weights find, and where the others are.
    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String;
    /// Who is ahead on a node in each of two weightings, and where those are whom none of them has.
    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String;
    /// Where a unit stands on some nodes: under equal weights, and where that differs under the recovered ones.
    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String;
    /// How far each aspect sets the printed units apart.
    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String;
    /// How two nodes go together.
    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String;
    /// In which aspects a part has the highest mean.
    fn highest_in(part: &str, aspects: &[&str]) -> String;
    /// Where a part stands on an aspect, and among how many.
    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String;
    /// All of that, as a sentence.
    fn means_by_part(told: &[String]) -> String;
    /// How skewed the scores are: with the recovered and with equal weights.
    fn skewed(fitted_equal: [f64; 2]) -> String;
    /// The heads of a printed order and ours.
    fn order_heads() -> [&'static str; 2];
    /// What is across and up in the picture of two nodes.
    fn across_and_up(nodes: [&str; 2]) -> String;
    /// What the bars of scores are.
    fn histogram(step: usize) -> String;
    /// What the two marks are: who is spoken of, and the best of the others.
    fn and_best_other(unit: &str) -> [String; 2];
    // Two units compared.

    /// The section's heading.
    fn compared(names: &[&str]) -> String;
    /// Where there is but one.
    fn choose_second() -> &'static str;
    /// The label of the list to choose from; of a long one, how many of the ranking are in it.
    fn add_one(first: Option<usize>) -> String;
    /// The button that adds who is chosen.
    fn add() -> &'static str;
    /// Instead of the list, if there is no room for another.
    fn no_more(most: usize) -> String;
    /// The button that takes one out.
    fn remove() -> &'static str;
    /// The button that takes all out.
    fn stop_comparing() -> &'static str;
    /// A unit's rank and score, after its name.
    fn ranked_at(rank: usize, score: f64) -> String;
    /// Instead of them.
    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String;
    /// Who leads whom, and by how much: what stands out, and what follows it. Within so little all scores are alike.
    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2];
    /// What that is made of: points by theme, those of the others together, and those on which only one of the two has
    /// figures.
    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String;
    /// On how many figures each of two is better.
    fn tally(one: &str, other: &str, tally: &Tally) -> String;
    /// Where no change of one aspect's share swaps two.
    fn never_swap() -> &'static str;
    /// What the table holds, for who does not see it.
    fn compare_caption() -> &'static str;
    /// The head over aspects and themes.
    fn theme_head() -> &'static str;
    /// The last row.
    fn whole() -> &'static str;
    /// How to read the plot.
    fn compare_note() -> &'static str;
    /// That only some of the themes are shown.
    fn most_parted(shown: usize, all: usize) -> String;
    /// The figures, shut.
    fn side_by_side(indicators: usize) -> String;
    /// What the figures are.
    fn as_published() -> &'static str;
    /// The head over the figures' names.
    fn figure_head() -> &'static str;
    /// A dash, to a screen reader.
    fn no_figure() -> &'static str;
    // An order as a reader types it.

    /// What is wrong with a line of an order, and how to mend it.
    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String;
    // The choices of method.

    /// Between the names of the aggregations of two levels.
    fn one_level_then() -> &'static str;
    /// The choices of a step of the method, the default first.
    fn choices(key: MethodKey) -> &'static [MethodChoice];
    // The panel of methods.

    /// The panel's heading.
    fn other_methods() -> &'static str;
    /// What the panel is.
    fn other_methods_note() -> &'static str;
    /// A step's label.
    fn step(key: MethodKey) -> &'static str;
    /// The label of the field that has a choice as a link has it.
    fn as_in_link(step: &str) -> String;
    /// What was typed there is no choice.
    fn no_choice() -> &'static str;
    /// What opens a choice a level.
    fn each_level() -> &'static str;
    /// What a level joins, from the bottom up.
    fn level(level: usize, levels: usize) -> String;
    /// Before why a choice cannot be.
    fn refused_choice() -> &'static str;
    /// The button that makes it possible.
    fn with_minmax() -> &'static str;
    /// The button back.
    fn published_method() -> &'static str;
    /// The table's heading.
    fn what_it_did() -> &'static str;
    /// What of it is told in figures.
    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String;
    /// The heads of the table.
    fn what_it_did_heads(unit: &str) -> [String; 3];
    /// That the published method is chosen.
    fn is_published() -> &'static str;
    /// Why it is not told what would move places.
    fn not_proved(method: &Method) -> &'static str;
    /// The label of the comparisons.
    fn comparisons(within: Option<&str>) -> String;
    /// One comparison's choices: how many times, of whom. `None` is none.
    fn times(of: Option<(&str, &str)>) -> String;
    /// A comparison's label.
    fn versus(one: &str, other: &str) -> String;
    /// How consistent comparisons are.
    fn consistency(ratio: f64, sound: bool) -> String;
    /// Which comparison to look at again, and what would fit the others.
    fn revisit(pair: &str, name: &str, times: f64) -> String;
    /// A step and what was chosen for it.
    fn step_chosen(step: &str, chosen: &str) -> String;
    /// What parts steps in a row.
    fn between() -> &'static str;
    // Why a method cannot rank these figures.

    /// Why the figures cannot be ranked by a method, and what would do: one sentence, with the place.
    fn refused(refusal: &MethodError, dataset: &Dataset) -> String;
    /// Why colours of a host are not taken: one sentence, and what would do.
    fn colour_fault(fault: &ColourFault) -> String;
    // Scores that are not out of 100.

    /// Where a unit stands now.
    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String;
    /// Over what each theme adds.
    fn why_here_on_a_scale(score: f64) -> String;
    /// What the table of a comparison holds, for who does not see it.
    fn compare_caption_on_a_scale() -> &'static str;
    /// How to read the plot of a comparison.
    fn compare_note_on_a_scale() -> &'static str;
    /// The heads of a calculation's columns.
    fn calculation_heads_on_a_scale() -> [&'static str; 6];
    // The structure of the index.

    /// The section's heading.
    fn structure() -> &'static str;
    /// What is in it.
    fn structure_note() -> &'static str;
    /// What is left out of the units and parts, if anything.
    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String>;
    /// The heading of warnings.
    fn warnings() -> &'static str;
    /// That there are none.
    fn no_warnings() -> &'static str;
    /// Two indicators that say nearly the same.
    fn alike(one: &str, other: &str, correlation: f64) -> String;
    /// An indicator that runs against its aspect.
    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String;
    /// An indicator that has weight and moves nothing.
    fn idle(indicator: &str, nominal: f64, places: f64) -> String;
    /// The heading of weights.
    fn influence() -> &'static str;
    /// How to read it.
    fn influence_note() -> &'static str;
    /// The heads of its columns.
    fn influence_heads() -> [&'static str; 6];
    /// The heading of correlations.
    fn correlations() -> &'static str;
    /// The labels of the two lists.
    fn two_parts() -> [&'static str; 2];
    /// The whole, among the parts.
    fn the_score() -> &'static str;
    /// A correlation's name.
    fn correlation_of(kind: Correlation) -> &'static str;
    /// The heading of what was done to the figures.
    fn treatments() -> &'static str;
    /// How to read it.
    fn treatments_note() -> &'static str;
    /// The heads of its columns.
    fn treatment_heads() -> [&'static str; 4];
    /// The button that takes all of this away.
    fn structure_file() -> &'static str;
    /// What was done to an indicator.
    fn treatment(treatment: AppliedTreatment) -> String;
    // The ranks in many methods.

    /// In the list of methods, the publisher's.
    fn method_as_published() -> &'static str;
    /// The heading over what many methods make of the ranks.
    fn many_methods() -> &'static str;
    /// What was tried.
    fn many_methods_note(methods: usize) -> String;
    /// One unit's most frequent rank among them, and its best and worst.
    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String;
    /// While that is computed.
    fn many_working() -> &'static str;
    /// The heading of the methods one by one.
    fn each_method() -> &'static str;
    /// The ranks that a unit's missing figures allow.
    fn ranks_of_holes(missing: usize, best_worst: (usize, usize)) -> String;
    /// Before the list of whom a unit is compared with.
    fn held_against() -> &'static str;
    /// Over the units of that list.
    fn one_other() -> &'static str;
    /// Over what a unit is ahead in, and behind, of another.
    fn ahead_and_behind(other: &str) -> [String; 2];

    // Two weightings side by side.

    /// The section's heading.
    fn two_weightings() -> &'static str;
    /// The label of the list of presets to compare with, and its first choice: none.
    fn compare_with() -> [&'static str; 2];
    /// What weights are called that are no preset's: whether a method computes them.
    fn weights_now(computed: bool) -> &'static str;
    /// How many units change rank, of how many, and how many pairs change order, of how many.
    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String;
    /// Where no rank differs.
    fn slope_same(counted: &str) -> String;
    /// The unit that moves most, from which rank to which.
    fn slope_largest(name: &str, from: usize, to: usize) -> String;
    /// Where the weights are those of the preset.
    fn slope_itself(preset: &str) -> String;
    /// A unit's ranks, whom it passes, and who passes it.
    fn slope_unit(name: &str, ranks: [usize; 2], passed: &[Vec<String>; 2]) -> String;
    /// Two units that change order.
    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String;
    /// How to read the lines.
    fn slope_note() -> &'static str;
    /// That only the first rows are compared.
    fn slope_first(rows: usize) -> String;
    /// What opens the table.
    fn slope_table() -> &'static str;
    /// The heads of its columns, but for the unit's: the rank now, the rank under the preset, the change, the scores in the same order.
    fn slope_heads(before_now: [&str; 2]) -> [String; 5];

    // Data from other addresses.

    /// The reader of packages trapped in the middle of a file.
    fn reader_stopped() -> &'static str;
    /// A link names data by something that is not a URL.
    fn not_an_address(address: &str) -> String;
    /// A host answered with an HTTP status that is no success.
    fn host_answers(url: &str, status: u16) -> String;
    /// A file passes the limit of bytes.
    fn file_too_large(url: &str) -> String;
    /// A host redirects a package to another host.
    fn sent_on(from: &str, to: &str) -> String;
    /// A package names a file outside its folder.
    fn outside_its_folder(name: &str, manifest: &str) -> String;
    /// A file could not be fetched: a browser does not say why. `followed` is whether a redirect would have been followed.
    fn cannot_be_read(url: &str, followed: bool) -> String;

    // Lists.

}
