//! The page in Arabic.

use super::{shared::*, *};
use crate::dataset::UnitId;

const CODE: &str = "ar";
const L: Language = Language::Arabic;

/// Modern Standard Arabic.
pub(super) struct Arabic;

impl FirstSentences for Arabic {
    text! {
        text_direction: "rtl",
        own_name: "العربية",
        locale: "ar",
        tag: "ar",
    }

    fn against(preset: &str) -> String {
        format!("مقارنة بـ«{preset}»")
    }

    fn change(change: Change, preset: &str) -> String {
        let places = |n| many_of(n, &PLACE);
        match change {
            Change::Up(n) => format!("أعلى مما في «{preset}» بفارق {}", places(n)),
            Change::Down(n) => format!("أدنى مما في «{preset}» بفارق {}", places(n)),
            Change::Same => format!("المرتبة نفسها كما في «{preset}»"),
        }
    }

    fn slider_value(points: &str, share: f64) -> String {
        let share = chart::share(L, share);
        {
            let points = points.parse::<usize>().map_or_else(|_| format!("{points} نقطة"), |whole| many(whole, &POINT));
            format!("{points}، {share} من المؤشر ككل")
        }
    }

    fn imputed(imputed: usize, indicators: usize) -> String {
        format!("القيم المعوّضة: {imputed} من {indicators}")
    }
}

impl PageSentences for Arabic {
    text! {
        more_languages: "لغات أخرى",
        gap: " ",
        skip: "الانتقال إلى الترتيب",
        invitation: " يمكنك تغيير الأوزان ومتابعة تحرك المراتب.",
        how: "كيفية ذلك ومدى دقته",
        start_from: "البدء من",
        own_weights: "أوزانك.",
        computed_weights: "أوزان محسوبة.",
        did_not_load: "تعذر التحميل.",
        no_appendix: "تعذر تحميل الأقسام التي تُفتح تحت الرسم البياني. الترتيب وأوزانه يعملان كالمعتاد.",
        lines: "في قطعة كل بُعد خط يزيد على خطوط القطعة السابقة.",
        by_aspect: "الدرجة حسب الأبعاد",
        score: "الدرجة",
        did_you_mean: "هل المقصود:",
        by_part: "الدرجة حسب الأجزاء",
        ranked_by: "الترتيب حسب",
        by_whole: "حسب المؤشر ككل",
        how_many: "عدد الصفوف",
        parts: "الجزء المعروض",
        all_parts: "جميع المناطق",
        against_whole: "مقارنة بالمؤشر ككل",
        weights: "الأوزان",
        points_and_shares: "النقاط تحددها أنت؛ والحصة هي ما تعادله النقاط من المؤشر ككل.",
        reset: "إعادة الضبط",
        even_out: "التوزيع بالتساوي",
        undo: "التراجع",
        redo: "الإعادة",
        drag_borders: "سحب أحد الحدود ينقل حصة من بُعد إلى البُعد التالي.",
        whiskers: "المرتبة في 90% من التوليفات القريبة",
        range_head: "المدى",
        range: "، المرتبة في 90% من التوليفات القريبة: ",
        not_sure: "تعذر هنا حساب مدى ثبات المراتب: برنامجه لم يعمل. الأوزان والترتيب والدرجات لم تتأثر.",
        try_again: "إعادة المحاولة",
        change_the_weights: "تغيير الأوزان",
        close: "إغلاق",
        open_whole_page: "فتح الصفحة الكاملة",
        badge_unranked: "خارج الترتيب: القيم المعروفة قليلة جدا.",
        downloads_title: "النسخ والتنزيل",
        by_method: "بمنهجية غير المنهجية المنشورة:",
        reader_did_not_load: "تعذر تحميل جزء الصفحة الذي يقرأ بيانات أخرى. تمكن إعادة المحاولة.",
        methods_did_not_load: "تعذر تحميل جزء الصفحة الذي يرتب بمنهجية هذه البيانات. تمكن إعادة المحاولة.",
        parts_do_not_fit: "أجزاء هذه الصفحة غير متوافقة. تلزم إعادة تحميلها.",
    }

    fn page_title(title: &str, preset: Option<&str>) -> String {
        match preset {
            Some(preset) => format!("{title}: {preset}"),
            None => title.to_owned(),
        }
    }

    fn appearance(appearance: Theme) -> &'static str {
        match appearance {
            Theme::Light => "فاتح",
            Theme::Dark => "داكن",
        }
    }

    fn kicker(after: &str, indicators: usize, units: &str) -> String {
        let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
        format!("{after}{} · {units}", many(indicators, &INDICATOR))
    }

    fn counted(count: usize, [unit, units]: [&str; 2]) -> String {
        let number = chart::count(L, count);
        // A dataset without Arabic words has nouns of a language with two forms.
        let noun = if unit.chars().any(is_arabic) {
            plural(count, [unit, unit, units, units, unit, unit])
        } else if count == 1 {
            unit
        } else {
            units
        };
        format!("{number} {noun}")
    }

    fn verdict(first: &str, next: &[&str], units: &str) -> String {
        let next = list(next);
        format!("{first} في صدارة {units}، ثم {next}.")
    }

    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
        let by = by.map(|by| format!("حسب «{by}» فقط، ")).unwrap_or_default();
        let within = within.map(|part| format!("ضمن {part}، ")).unwrap_or_default();
        format!("{by}{within}{first} في الصدارة: {} من {all}.", place(rank))
    }

    fn nobody_ranked() -> String {
        "لا شيء هنا ضمن الترتيب.".to_owned()
    }

    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
        let share = chart::percent(L, share);
        let theme = theme.map(|(name, share)| (name, chart::percent(L, share)));
        match theme {
            None => format!(" أكبر وزن: {aspect}، {share}."),
            Some((theme, part)) => {
                format!(" أكبر وزن: {aspect}، {share}؛ وأكبر ما فيه: {theme}، {part}.")
            }
        }
    }

    fn computed_by(code: &str) -> String {
        format!("محسوبة وفق weigh={code}، أيا كانت النقاط المحددة من قبل.")
    }

    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String {
        format!("البداية من «{preset}»؛ البنود التي تغيرت نقاطها: {moved} من {nodes}.")
    }

    fn sentence(name: &str) -> String {
        format!("{name}.")
    }

    fn top(rows: usize, ranked: usize) -> String {
        match rows {
            1 if ranked == 1 => "المرتبة الوحيدة".into(),
            rows if rows == ranked => format!("جميع المراتب: {rows}"),
            rows => first_places(rows),
        }
    }

    fn bars(aspects: usize) -> String {
        format!("الدرجة من 100، وتتألف من {}.", many_of(aspects, &ASPECT))
    }

    fn too_few_figures(count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
        let [count, all] = [count, all].map(|x| chart::count(L, x));
        [
            format!("خارج الترتيب: {count} من أصل {all}؛ يلزم توافر {needed} من أصل {}.", many_of(figures, &FIGURE)),
            "عرض القائمة".into(),
        ]
    }

    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String {
        match (before, now) {
            (Some(b), Some(n)) => format!("{name} من {b} إلى {n}"),
            (None, Some(n)) => format!("{name}: دخول إلى {}", place(n)),
            (_, None) => format!("{name}: خروج من المراتب العشر الأولى"),
        }
    }

    fn moves(moves: &[String], cause: Option<&str>) -> String {
        let (between, colon) = ("، ", ": ");
        let moves = moves.join(between);
        cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
    }

    fn joined(tied: bool) -> &'static str {
        if tied {
            "، تعادل مع الصف التالي"
        } else {
            "، فارق لا يكفي للحسم مع الصف التالي"
        }
    }

    fn brackets(_units: &str) -> String {
        "القوس يجمع صفوفا ينقلب ترتيبها إذا تغيرت حصة بُعد واحد بأقل من نقطة مئوية.".into()
    }

    fn outside(tied: bool, rows: usize) -> String {
        match rows {
            _ if tied => "خارج القائمة مباشرة، وبتعادل:".into(),
            _ => "خارج القائمة مباشرة، وبفارق لا يكفي للحسم أيضا:".into(),
        }
    }

    fn outside_more(count: usize, more: bool) -> String {
        if more { format!("إضافة إلى {count} على الأقل") } else { format!("إضافة إلى {count}") }
    }

    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String {
        let [least, most] = gaps.map(|x| chart::gap(L, x));
        let none = gaps[0] <= 0.0;
        let gap = match (least == most, none) {
            (true, _) => most,
            (_, true) => format!("حتى {most}"),
            _ => format!("من {least} إلى {most}"),
        };
        format!("الفارق عن {}: {gap} نقطة.", place(last))
    }

    fn first_under(first: &str, share: f64) -> String {
        let few = share < 0.5;
        let share = match share {
            share if share > 0.99 => "أكثر من 99%".to_owned(),
            share if share < 0.01 => "أقل من 1%".to_owned(),
            share => chart::percent(L, share),
        };
        if few {
            format!("{first} في الصدارة هنا، لكن وفق {share} فقط من جميع توليفات الأوزان.")
        } else {
            format!("{first} في الصدارة وفق {share} من جميع توليفات الأوزان.")
        }
    }

    fn tied(names: &[&str], count: &str, rank: usize) -> String {
        let (few, place) = (names.len() < 4, place(rank));
        let who = if few { list(names) } else { count.to_owned() };
        format!("تعادل في {place}: {who}.")
    }

    fn too_close(but: bool, groups: &[Group]) -> [String; 3] {
        let places: Vec<String> = groups.iter().map(|group| format!("بين {}", span(group))).collect();
        let before = if but { "لكن ".to_owned() } else { String::new() };
        [before, "الفارق لا يكفي للحسم".into(), format!(" {}.", places.join("، و"))]
    }

    fn find(unit: &str) -> String {
        format!("البحث عن {unit}")
    }

    fn not_found(text: &str, units: &str) -> String {
        let text = shortened(text);
        format!("لا اسم يشبه «{text}» بأي لغة بين الأسماء المتاحة ({units}).")
    }

    fn more_found(count: usize) -> String {
        let count = chart::count(L, count);
        format!("نتائج أخرى: {count}. مواصلة الكتابة تحصرها.")
    }

    fn found_at(rank: Option<usize>) -> String {
        match rank {
            Some(rank) => place(rank),
            None => "خارج الترتيب".to_owned(),
        }
    }

    fn shown(unit: &str, rank: Option<usize>) -> String {
        let at = Self::found_at(rank);
        format!("تم عرض {unit}: {at}.")
    }

    fn by_node(node: &str) -> String {
        format!("حسب {node}")
    }

    fn rows(rows: usize) -> String {
        format!("أول {rows}")
    }

    fn all_rows(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("الكل: {rows}")
    }

    fn kinds_of_parts() -> [&'static str; 2] {
        ["المناطق", "المقاطعات والمجموعات"]
    }

    fn top_within(rows: usize, of: usize, part: &str) -> String {
        if of == 0 {
            format!("لا شيء من {part} ضمن الترتيب")
        } else if rows < of {
            format!("أول {rows} من أصل {of} ضمن {part}")
        } else {
            format!("الكل ضمن {part}: {of}")
        }
    }

    fn bars_by(node: &str, parts: &[String]) -> String {
        let parts = (parts.len() > 1).then(|| Self::in_a_row(parts));
        match parts {
            Some(parts) => {
                format!("الدرجة من 100 حسب «{node}» فقط؛ وأجزاؤها من بداية الشريط: {parts}.")
            }
            None => format!("الدرجة من 100 حسب «{node}» فقط."),
        }
    }

    fn themes_and_indicators(themes: usize, indicators: usize) -> String {
        format!("{}، {}", many(themes, &THEME), Self::indicators_only(indicators))
    }

    fn indicators_only(indicators: usize) -> String {
        many(indicators, &INDICATOR)
    }

    fn points_of(node: &str) -> String {
        format!("{node}، النقاط")
    }

    fn not_points(why: PointsError) -> &'static str {
        match why {
            PointsError::NotANumber => "لم يُقبل: المطلوب عدد بسيط من 0 إلى 100.",
            PointsError::OutOfRange => "لم يُقبل: النقاط من 0 إلى 100.",
            PointsError::TooFine => "لم يُقبل: ست خانات عشرية على الأكثر.",
        }
    }

    fn lock(node: &str) -> String {
        format!("قفل حصة {node}")
    }

    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String {
        match why {
            LockConflict::Locked => {
                format!("لم يتغير شيء: حصة «{node}» مقفلة. يلزم فتح قفلها لتغييرها.")
            }
            LockConflict::TooMany(_) => {
                format!(
                    "لم يتغير شيء: بقاء حصة «{sibling}» على حالها يتطلب أكثر من 100 نقطة. يلزم فتح قفلها، أو خفض نقاط البنود الأخرى."
                )
            }
            LockConflict::Nothing => {
                "لم يتغير شيء: يجب أن تبقى نقاط لبند ما إلى جانب الحصص المقفلة. يلزم فتح أحد الأقفال أولا.".to_owned()
            }
            LockConflict::All => "لم يتغير شيء: الحصص المقفلة تساوي المؤشر كله. يلزم فتح أحد الأقفال أولا.".to_owned(),
        }
    }

    fn nearby(indicators: usize) -> String {
        let indicators = chart::count(L, indicators);
        format!(
            "جميع توليفات الأوزان: مسحوبة باحتمال متساو من كل طرق التوزيع الممكنة (عدد الأوزان: {indicators}). القريبة: كل وزن يتغير عشوائيا بما لا يتجاوز ربعه."
        )
    }

    fn first_ranges(first: usize, rows: usize) -> String {
        format!("يُحسب المدى لأول {first} فقط من أصل {}.", many_of(rows, &ROW))
    }

    fn source(of: &Source) -> String {
        match &of.owner {
            Owner::Host(host) => format!("البيانات من {host}، ولم يتحقق منها هذا الموقع."),
            Owner::Site(file) => {
                let file = shortened(file);
                format!("البيانات من {file} في هذا الموقع، دون تحقق منها.")
            }
        }
    }

    fn more_weights(count: usize) -> String {
        format!("عرض أوزان أخرى: {count}")
    }

    fn as_of(edition: &str) -> String {
        format!(" البيانات مثبتة على إصدار {edition}.")
    }

    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
        let Some(rank) = rank else { return (None, "–".to_owned(), None) };
        (Some("المرتبة\u{a0}"), rank.to_string(), None)
    }

    fn badge_of(units: Option<&str>, title: &str) -> String {
        match units {
            Some(units) => format!("من {units} · {title}"),
            None => title.to_owned(),
        }
    }

    fn badge_score(score: &str, preset: &str, moved: bool) -> String {
        if moved {
            format!("الدرجة {score} من 100، بأوزان مخصصة.")
        } else {
            format!("الدرجة {score} من 100، بأوزان «{preset}».")
        }
    }

    fn imputed_note(indicators: usize) -> String {
        format!("† عدد القيم المعوّضة من أصل {}.", many_of(indicators, &FIGURE))
    }

    fn missing_note(indicators: usize) -> String {
        format!("† عدد القيم الناقصة المستبعدة من أصل {}.", many_of(indicators, &FIGURE))
    }

    fn missing(missing: usize, indicators: usize) -> String {
        format!("القيم الناقصة: {missing} من {indicators}")
    }

    fn rings(imputed: usize, indicators: usize) -> String {
        format!("الحلقة: قيمة لم يوردها أي مصدر، فهي معوّضة ({imputed} من {indicators}) ولا مرتبة لها.")
    }

    fn unmarked(missing: usize, indicators: usize) -> String {
        format!("دون نقطة: قيمة لم يوردها أي مصدر، فهي مستبعدة ({missing} من {indicators}).")
    }

    fn filled(counts: &[(Filled, usize)], cells: usize) -> String {
        let holes: usize = counts.iter().map(|(_, count)| count).sum();
        let said = chart::count(L, holes);
        let cells = many_of(cells, &CELL);
        let with = |(by, _): &(Filled, usize)| match by {
            Filled::Theme => "بمتوسط الوحدة نفسها في المحور",
            Filled::Aspect => "بمتوسط الوحدة نفسها في البُعد",
            Filled::Mean => "بمتوسط المؤشر لكل ما ضمن الترتيب",
            Filled::Median => "بوسيط المؤشر لكل ما ضمن الترتيب",
            Filled::Region => "بمتوسط المؤشر في منطقة الوحدة",
            Filled::Middle => "بمنتصف المقياس، إذ لا قيمة لأي وحدة ضمن الترتيب",
            Filled::LeftOut => "",
        };
        match counts {
            [(Filled::LeftOut, _)] => {
                format!(
                    "عدد القيم الناقصة المستبعدة: {said} من أصل {cells}، وعددها (†) مبين بجانب كل اسم؛ وتزداد أوزان القيم المعروفة في مجموعاتها."
                )
            }
            [one] => {
                format!("جرى تعويض {said} من أصل {cells} {}، وعددها (†) مبين بجانب كل اسم.", with(one))
            }
            _ => {
                let each: Vec<String> =
                    counts.iter().map(|one| format!("{} {}", chart::count(L, one.1), with(one))).collect();
                let each: Vec<&str> = each.iter().map(String::as_str).collect();
                format!("جرى تعويض {said} من أصل {cells}: {}. وعددها (†) مبين بجانب كل اسم.", list(&each))
            }
        }
    }

    fn unplaced(_count: usize, counted: &str, node: &str, names: &[String]) -> String {
        let names = Self::in_a_row(names);
        format!("لا قيمة في «{node}»، لذا خارج الترتيب حسبه: {counted} ({names}).")
    }

    fn direction(direction: Direction) -> &'static str {
        match direction {
            Direction::Positive => "الأعلى أفضل",
            Direction::Negative => "الأدنى أفضل",
        }
    }

    fn told_apart(name: &str, group: Option<&str>) -> String {
        match group {
            None => name.to_owned(),
            Some(group) => format!("{name} ({group})"),
        }
    }

    fn bars_on_a_scale(aspects: usize) -> String {
        format!("الدرجة تتألف من {}.", many_of(aspects, &ASPECT))
    }

    fn badge_score_by_method(score: &str, method: &str) -> String {
        format!("الدرجة {}، بمنهجية غير المنهجية المنشورة: {method}.", number(score))
    }

    fn in_a_row(things: &[String]) -> String {
        things.join("، ")
    }
}

impl Sentences for Arabic {
    // The page.

    text! {
        one_level_then: "، ثم ",
        copied: "تم النسخ.",
        copy_by_hand: "المتصفح لا يسمح لهذه الصفحة بالنسخ. يمكنك النسخ من هنا:",
    }

    fn weighting(preset: &str) -> String {
        format!("الأوزان: {preset}.")
    }

    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    text! {
        how_sure: "ما مدى ثبات المراتب؟",
        one_weight: "لا يوجد سوى مؤشر واحد: كل توليفات الأوزان تعطي هذا الترتيب.",
        which_place: "نسبة توليفات الأوزان التي تعطي كل مرتبة",
        near: "قريبة: كل وزن يتغير بما لا يتجاوز ربعه",
        everywhere: "جميع توليفات الأوزان، بسحب متساوي الاحتمال",
        can_be_first: "من يمكن أن يتصدر",
        central: "تطبيق",
        how_far: "أعلى المراتب وأدناها التي يمكن بلوغها",
        mean_head: "متوسط المرتبة، وكل الأوزان حرة",
        how_little: "أصغر تغيير يبادل بين مرتبتين متجاورتين",
        how_little_note: "أصغر تغيير في حصة بُعد واحد من المؤشر ككل، مع ثبات النسب بين الأبعاد الأخرى. ما دون نقطة مئوية واحدة فارق لا يكفي للحسم. وتحته: أصغر تغيير إذا جاز أن تتغير جميع الأوزان معا (المربعات الصغرى)، ونسبة التوليفات القريبة التي تتبادل فيها الوحدتان مرتبتيهما.",
        no_weights_swap: "لا توجد أوزان تبادل بينهما.",
    }

    fn which_place_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "مجموع كل صف 100%. الخلية المؤطرة هي المرتبة وفق الأوزان الحالية. عدد التوليفات المسحوبة لكل صورة: {drawn}، وهي نفسها للجميع؛ والخطأ أقل من {error} من التوليفات في 19 رقما من كل 20. الخلية الفارغة: أقل من 0.5%."
        )
    }

    fn can_be_first_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "على جميع أوزان المؤشرات: عدد التوليفات المسحوبة {drawn}، والخطأ لا يتجاوز {error} في 19 مرة من كل 20؛ وما لم تضعه أي توليفة مسحوبة في الصدارة قد تضعه فيها توليفات قليلة. على أوزان الأبعاد فقط، مع ثبات الحصص داخلها: نتيجة دقيقة. زر «تطبيق» يعتمد مركز التوليفات التي تحقق الصدارة."
        )
    }

    fn first_heads() -> [&'static str; 5] {
        ["الصدارة، جميع المؤشرات", "مركز توليفاتها", "ضمن العشر الأولى", "الصدارة، الأبعاد فقط", "مركز توليفاتها"]
    }

    fn load_middle(name: &str, aspects: bool) -> String {
        let by = if aspects { "، بالأبعاد فقط" } else { "" };
        format!("تطبيق مركز التوليفات التي تضع {name} في الصدارة{by}")
    }

    fn how_far_note(unit: &str) -> String {
        format!(
            "أعلى مرتبة وأدناها لكل {unit} حين تتغير أوزان الأبعاد وحدها، مع ثبات الحصص داخلها. الضغط على مرتبة يطبّق أوزانا تعطيها. النتائج مثبتة، إلا حيث يبيّن رقم ثان الحد الذي لا يمكن تجاوزه."
        )
    }

    fn range_heads() -> [&'static str; 3] {
        ["جميع الأوزان", "ضمن 5 نقاط مئوية", "ضمن 10 نقاط مئوية"]
    }

    fn unproved(limit: usize, best: bool) -> String {
        if best {
            format!(" (متحققة؛ ولا مرتبة فوق {limit})")
        } else {
            format!(" (متحققة؛ ولا مرتبة تحت {limit})")
        }
    }

    fn load_rank(name: &str, rank: usize) -> String {
        format!("تطبيق أوزان تضع {name} في {}", place(rank))
    }

    fn all_together(distance: f64) -> String {
        let points = Self::points_apart(distance);
        format!("جميع الأوزان معا: {points} نقطة مئوية.")
    }

    fn swapped_nearby(part: f64) -> String {
        let part = self::part(L, part);
        format!("نسبة التبادل في التوليفات القريبة: {part}.")
    }

    // The weights.

    // How sure a row is.

    text! {
        hangs_on: "الأوزان التي تتوقف عليها هذه المرتبة",
        hangs_on_note: "ما يفسره كل وزن، منفردا ومع غيره، من تفاوت المرتبة عبر التوليفات القريبة (معاملات سوبول Sobol الكلية، وهي تقديرية: بخطأ قدره بضع نقاط مئوية).",
        hangs_on_nothing: "لا شيء: المرتبة هي نفسها وفق جميع التوليفات القريبة المسحوبة.",
    }

    fn flip_heads() -> [&'static str; 4] {
        [
            "المتجاورتان",
            "إلى يمين 1 فارق لا يكفي للحسم، ويزداد الثبات يسارا (مقياس لوغاريتمي)",
            "نقاط مئوية",
            "أي بُعد، من ← إلى",
        ]
    }

    fn pair(ahead: &str, behind: &str) -> String {
        format!("{ahead}، {behind}")
    }

    fn points_apart(distance: f64) -> String {
        match distance * 100.0 {
            points if points < 0.1 => "أقل من 0.1".to_owned(),
            points if (0.95..1.0).contains(&points) => chart::gap(L, points.min(0.99)),
            points => chart::score(L, points),
        }
    }

    fn no_flip(tied: bool) -> &'static str {
        if tied { "تعادل" } else { "لا بُعد يبادل بينهما وحده" }
    }

    fn ramp() -> (&'static str, [&'static str; 6]) {
        ("نسبة التوليفات", ["أقل من 5%", "5", "10", "20", "40", "70 فأكثر"])
    }

    // Notices.

    text! {
        link_not_understood: "تعذر فهم جزء من هذا الرابط.",
        rest_is_set: "كل ما عداه فيه مطبّق.",
        dismiss: "إغلاق",
        not_loaded: "لم تُحمّل هذه البيانات.",
        reading: "تجري قراءة",
        same_ten: "المراتب العشر الأولى لم تتغير.",
    }

    fn notice(notice: &Notice) -> String {
        let part = shortened(&notice.part());
        let why = match notice {
            Notice::Version(_) => "أُعد لنسخة أخرى؛ وقُرئ على أنه للنسخة 1",
            Notice::UnknownPath(_) => "لا توجد صفحة بهذا العنوان",
            Notice::NoEdition(_) => "هذا الإصدار غير محفوظ هنا؛ والمعروض أحدث البيانات",
            Notice::UnknownKey { near, .. } => &format!("لا يوجد مفتاح بهذا الاسم؛ هل المقصود «{near}»؟"),
            Notice::Numbered { key: "focus" | "compare", .. } => {
                "يشير إلى وحدة برقم صفها، وقد يكون الصف الآن لوحدة أخرى؛ يلزم البحث عنها باسمها"
            }
            Notice::Numbered { .. } => "يشير إلى مؤشر برقم عموده، وقد يكون العمود الآن لمؤشر آخر؛ يلزم اختياره باسمه",
            Notice::RepeatedUnit(_) => "موجود في المقارنة من قبل",
            Notice::TooManyUnits(_) => &format!("لا يمكن أن تضم المقارنة أكثر من {}", many_of(View::COMPARED, &UNIT)),
            Notice::RepeatedKey(_) => "ورد أكثر من مرة؛ والمعتمد هو الأخير",
            Notice::Refused { why, .. } => why.say(CODE),
            Notice::NotLoaded(_) => "تعذر تحميل الجزء الذي يرتب بهذه المنهجية؛ تمكن إعادة المحاولة",
            Notice::UnknownValue { key: "against", .. } => "لا توجد أوزان جاهزة بهذا الرمز في هذه البيانات",
            Notice::UnknownValue { .. } => "لا يوجد خيار بهذا الاسم",
            Notice::NotAWeight(_) => "يُكتب الوزن بصيغة node:points",
            Notice::UnknownNode(_) => "لا بُعد ولا محور ولا مؤشر بهذا الرمز",
            Notice::RepeatedNode(_) => "ورد وزنه أكثر من مرة؛ والمعتمد هو الأخير",
            Notice::NotPoints { why, .. } => match why {
                PointsError::NotANumber => "ليس عددا بسيطا",
                PointsError::OutOfRange => "النقاط من 0 إلى 100",
                PointsError::TooFine => "ست خانات عشرية على الأكثر",
            },
        };
        format!("{part}: {why}")
    }

    fn and_more(count: usize) -> String {
        format!("إضافة إلى {count}")
    }

    fn shared_alike(parent: Option<&str>) -> String {
        match parent {
            None => "نقاط جميع الأبعاد 0، لذا تُوزع الحصص بالتساوي.".into(),
            Some(p) => format!("نقاط كل ما في «{p}» 0، لذا تُوزع الحصص بالتساوي."),
        }
    }

    fn without_spread(indicator: &str) -> String {
        format!("لا تتفاوت القيم في «{indicator}» ضمن الترتيب: لكل وحدة 50 من 100.")
    }

    fn still_there(data: &str, of: &Source, first: bool) -> String {
        let data = shortened(data);
        let whose = if let Owner::Host(_) = of.owner { Self::source(of) + Self::gap() } else { String::new() };
        if first {
            format!("{data}. {whose}").trim_end().to_owned()
        } else {
            format!("{data}. {whose}الترتيب أدناه ما زال الترتيب السابق.")
        }
    }

    fn still_shown(data: &str) -> String {
        let data = shortened(data);
        format!("الترتيب أدناه ما زال الترتيب السابق، وليس من {data}. يلزم تصحيح ما يلي ثم إعادة المحاولة:")
    }

    fn changed_since(with_presets: bool) -> &'static str {
        if with_presets {
            "بعد إنشاء هذا الرابط تغيرت البيانات أو المنهجية أو الأوزان الجاهزة أو أسماء الوحدات في الروابط."
        } else {
            "بعد إنشاء هذا الرابط تغيرت البيانات أو المنهجية."
        }
    }

    // Embedding and sharing.

    text! {
        share: "المشاركة والتضمين",
        share_what: "ما يظهر الآن هو العرض الأولي: الأوزان واللغة والمظهر الفاتح أو الداكن.",
        show: "العرض",
        readers_change: "ما يمكن للقراء تغييره",
        figures: "البيانات",
        living: "تتبع التحديثات",
        frozen: "تبقى كما هي الآن",
        copy: "نسخ",
        preview: "معاينة",
        another: "الرابط يطلب عرضا آخر أو بيانات أخرى غير هذه.",
        other_weights: "وفق أوزان أخرى:",
    }

    fn controls(controls: Controls) -> &'static str {
        use WeightControls::{Absent, Closed, Open};
        match (controls.presets, controls.weights) {
            (true, Closed) => "الأوزان الجاهزة، وتغيير الأوزان بزر",
            (true, Open) => "الأوزان الجاهزة وتغيير الأوزان",
            (true, Absent) => "الأوزان الجاهزة فقط",
            (false, Closed) => "تغيير الأوزان بزر",
            (false, Open) => "تغيير الأوزان فقط",
            (false, Absent) => "لا شيء",
        }
    }

    fn layout(layout: ViewMode) -> &'static str {
        use ViewMode;
        match layout {
            ViewMode::Full => "الصفحة الكاملة",
            ViewMode::Chart => "الرسم البياني",
            ViewMode::Badge => "شارة واحدة",
        }
    }

    fn badge_unit(unit: &str) -> String {
        format!("في الشارة: {unit}")
    }

    fn snippet_names() -> [&'static str; 3] {
        ["الرابط", "لصفحتك: ارتفاع يتكيف تلقائيا", "لصفحتك، دون برنامج نصي: ارتفاع ثابت"]
    }

    fn not_running() -> [&'static str; 2] {
        ["لا يمكن تغيير الأوزان هنا:", "برنامج هذه الصفحة لا يعمل. الترتيب أدناه كامل وصحيح وفق أوزانه."]
    }

    fn stopped() -> [&'static str; 2] {
        ["توقف برنامج هذه الصفحة بسبب خطأ فيه. الترتيب أدناه هو آخر ما عرضه.", "إعادة التحميل"]
    }

    fn without_script() -> [&'static str; 2] {
        ["لا يمكن تغيير الأوزان هنا:", "البرامج النصية معطلة في هذا المتصفح. الترتيب أدناه كامل وصحيح وفق أوزانه."]
    }

    // Downloads.

    text! {
        copy_link: "نسخ رابط هذا العرض",
        download: "تنزيل",
        copy_table: "نسخ كجدول",
        as_table: "عرض الصفوف كجدول",
        print: "طباعة",
        drawing: "يجري رسم الصورة.",
        no_picture: "هذا المتصفح لا يسمح للصفحة بإنشاء صورة. ملف SVG يحوي الرسم نفسه.",
        no_file: "لم يقبل هذا المتصفح الملف.",
        reopen: "فتح هذا العرض وتغيير الأوزان:",
        rank_head: "المرتبة",
    }

    fn download_what(what: &str) -> String {
        format!("تنزيل {what}")
    }

    fn files() -> [&'static str; 4] {
        ["SVG: الرسم البياني", "PNG: صورة الرسم البياني", "CSV: الترتيب الكامل", "الحساب (CSV): كل قيمة وكل خطوة"]
    }

    fn kinds() -> [&'static str; 4] {
        ["SVG", "PNG", "CSV", "الحساب (CSV)"]
    }

    fn saved(name: &str) -> String {
        format!("تم الحفظ باسم {name}\u{200f}.")
    }

    fn saved_if_allowed(name: &str) -> String {
        format!(
            "تم الحفظ باسم {name}\u{200f}. إن لم يصل الملف فالصفحة المحيطة بهذا الرسم لا تسمح بالتنزيل: يلزم فتح الرسم وحده."
        )
    }

    fn copied_table(rows: usize) -> String {
        let many = many_of(rows, &ROW);
        format!("تم نسخ {many}، للصق في مستند أو جدول إلكتروني.")
    }

    fn own_weighting(preset: &str, shares: &[String]) -> String {
        let shares = Self::in_a_row(shares);
        format!("أوزان مخصصة، والبداية من «{preset}»: {shares}.")
    }

    fn shared(name: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{name} {share}")
    }

    fn left_out(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("صفوف أخرى لا يتسع لها المكان هنا: {rows}. الكل في ملف CSV وعلى الرابط.")
    }

    fn sources(indicators: usize, most: &str, others: usize) -> String {
        let many = many(indicators, &INDICATOR);
        match others {
            0 => format!("{many}. المصدر: {most}."),
            1 => format!("{many}. المصادر: {most}، ومصدر واحد آخر."),
            _ => format!("{many}. المصادر: {most}، ومصادر أخرى عددها {others}."),
        }
    }

    fn taken(edition: &str, date: &str) -> String {
        format!("إصدار {edition}، من Tenfold بتاريخ {date}.")
    }

    // Downloads: what the files say.

    text! {
        what_it_takes: "ما الذي يغير المراتب؟",
        try_it: "تجربة",
    }

    fn smallest_change(aspects: bool) -> &'static str {
        if aspects {
            "أصغر تغيير في حصة بُعد واحد يحرك مرتبة؛ مع ثبات النسب بين الأبعاد الأخرى."
        } else {
            "أصغر تغيير في حصة واحدة يحرك مرتبة، وهي حصة بُعد حيثما أمكن؛ مع ثبات النسب بين البنود الأخرى في مجموعتها."
        }
    }

    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String {
        match rows {
            None => format!("تقدم {behind} على {ahead}"),
            Some(rows) => format!("حلول {behind} محل {ahead} في {}", first_places(rows)),
        }
    }

    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2] {
        let large = (to - from).abs() > LARGE;
        let [was, is] = chart::from_to(L, from, to);
        {
            let [before, when] = if large { ["لا يتحقق ", "إلا إذا"] } else { ["يتحقق ", "إذا"] };
            [before.to_owned(), format!(" {when} أصبحت حصة {node} {is} بدلا من {was}.")]
        }
    }

    fn never() -> [&'static str; 2] {
        ["لا يتحقق ", " بأي تغيير في وزن واحد وحده."]
    }

    // The card of a unit.

    text! {
        compare: "مقارنة",
        sum: "الدرجة",
        one_place: "مرتبة صعودا ومرتبة هبوطا",
        printed: "المرتبة في الإصدارات المنشورة",
        figure_ranks: "المراتب هي بين الوحدات التي تتوافر لها القيمة.",
        unranked_dots: "هذه الوحدة خارج الترتيب ولا مراتب لها: نقاطها مرسومة بين الوحدات التي ضمن الترتيب، وعند الطرف إذا تجاوزته.",
        filled_in: "قيمة معوّضة",
        not_counted: "قيمة ناقصة، غير محتسبة",
        unknown: "قيمة غير معروفة",
    }

    fn compare_full(most: usize) -> String {
        format!(": عدد الوحدات في المقارنة بلغ {most}")
    }

    fn nth(rank: usize, tied: bool) -> String {
        let count = chart::count(L, rank);
        if tied { format!("{count} مكرر") } else { count }
    }

    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (place(rank), chart::score(L, score));
        if tied {
            format!("تعادل في {rank} من {of} وفق هذه الأوزان، بدرجة {score} من 100")
        } else {
            format!("{rank} من {of} وفق هذه الأوزان، بدرجة {score} من 100")
        }
    }

    fn stands_nearby((low, high): (usize, usize)) -> String {
        if low == high {
            format!("{} في 90% من التوليفات القريبة", place(low))
        } else {
            format!("بين {} و{} في 90% من التوليفات القريبة", place(low), place(high))
        }
    }

    fn stands_under(rank: usize, preset: &str) -> String {
        let rank = place(rank);
        format!("{rank} وفق «{preset}»")
    }

    fn clauses(clauses: &[String]) -> String {
        let (between, stop) = ("؛ ", ".");
        clauses.join(between) + stop
    }

    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String {
        let figures = many_of(indicators, &FIGURE);
        format!("خارج الترتيب: المعروف {known} من أصل {figures}، والترتيب يتطلب {needed}.")
    }

    fn extremes() -> [&'static str; 2] {
        ["الأقوى، حسب المرتبة", "الأضعف"]
    }

    fn of_how_many(of: usize) -> String {
        let of = chart::count(L, of);
        format!("من {of}")
    }

    fn why_here(score: f64) -> String {
        let score = chart::score(L, score);
        format!("سبب هذه المرتبة: {score} من 100")
    }

    fn why_here_note(units: &str) -> String {
        format!("الإطار: أقصى ما يمكن أن يضيفه الجزء وفق هذه الأوزان. التعبئة: ما يضيفه فعلا. الخط: متوسط {units}.")
    }

    fn why_here_heads() -> [&'static str; 4] {
        ["الجزء", "المكتسب من أصل الممكن", "النقاط", "المتوسط"]
    }

    fn of_most(most: f64) -> String {
        let most = chart::score(L, most);
        format!("من {most}")
    }

    fn no_neighbour(ahead: bool) -> &'static str {
        if ahead { "لا وحدة تسبقها." } else { "لا وحدة تليها." }
    }

    fn tied_with(name: &str) -> String {
        format!("تعادل مع {name}.")
    }

    fn nothing_settable(name: &str) -> String {
        format!("{name}: لا نقاط بست خانات عشرية تبادل بين الوحدتين.")
    }

    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String {
        match rank {
            Some(rank) => {
                format!("{edition}: {} في قائمة من {last}", place(rank as usize))
            }
            None => format!("{edition}: خارج القائمة المؤلفة من {last}"),
        }
    }

    fn part_printed(node: &str, rank: &str) -> String {
        format!("{node}، {rank}.")
    }

    fn printed_note(lists: &[u32]) -> String {
        let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
        if least == most {
            format!("عدد المدرج في قائمة كل إصدار: {most}؛ والشرطة تعني عدم الإدراج.")
        } else {
            format!("عدد المدرج في قوائم الإصدارات: من {least} إلى {most}؛ والشرطة تعني عدم الإدراج.")
        }
    }

    fn never_printed(editions: usize) -> String {
        if editions == 1 {
            "القائمة المنشورة لا تدرجها.".into()
        } else {
            format!("لا تدرجها أي من القوائم المنشورة ({editions}).")
        }
    }

    fn all_figures(figures: usize) -> String {
        format!("جميع القيم: {}", chart::count(L, figures))
    }

    fn all_figures_note(units: &str, _unit: &str) -> String {
        format!(
            "كل خط وحدة ضمن الترتيب ({units})، والخط الأطول عدة وحدات؛ والأفضل إلى اليسار. النقطة موضع هذه الوحدة، بعد معالجة القيم الشاذة. فتح أي اسم يعرض السنة والمصدر."
        )
    }

    fn figure_heads() -> [&'static str; 4] {
        ["المؤشر", "الموضع بين الجميع", "القيمة", "المرتبة"]
    }

    fn measure(unit: &str) -> String {
        match unit {
            unit if unit.is_empty() || COUNTS.contains(&unit) => String::new(),
            unit if unit.starts_with(['%', '‰', '°']) => unit.to_owned(),
            unit if unit.starts_with(|c: char| c.is_ascii_digit()) => format!(" × {unit}"),
            unit => format!(" {unit}"),
        }
    }

    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(ranked, nouns);
        format!("الجميع ({units})")
    }

    // How a score was computed.

    text! {
        calculation: "الحساب خطوة خطوة",
        left_out_of: "لا قيمة: مستبعدة، فيزداد وزن بقية مجموعتها",
        joined_scores: "كيفية تجميع الدرجات",
    }

    fn calculation_note(name: &str, score: f64) -> String {
        let score = chart::points(L, score);
        format!(
            "من كل قيمة من قيم {name} إلى نقاطها. الأوزان: الحصة في كل مستوى، من البُعد نزولا، وحاصل ضرب الحصص. الأرقام المعروضة مقربة؛ أما المجاميع فمن الأرقام غير المقربة، وتساوي الدرجة {score}."
        )
    }

    fn calculation_heads() -> [&'static str; 6] {
        ["المؤشر", "القيمة المنشورة", "بعد المعالجة", "من 0 (الأسوأ) إلى 100 (الأفضل)", "الوزن", "النقاط"]
    }

    fn treated(figured: &Figured) -> String {
        let Figured { raw, treated, scale } = figured;
        let to = number(&chart::precise(L, *treated));
        let in_formula = |value: f64| bracketed(&chart::precise(L, value));
        if let Some(log) = &scale.logarithm {
            let [raw, low, high, offset] = [*raw, log.low, log.high, log.offset()].map(in_formula);
            let to = in_formula(*treated);
            return ltr(&if log.mirrored {
                format!("−ln({high} − {raw} + {offset}) = {to}")
            } else {
                format!("ln({raw} − {low} + {offset}) = {to}")
            });
        }
        if let Some(power) = &scale.power {
            let [raw, low, offset] = [*raw, power.low, power.offset()].map(in_formula);
            let (exponent, to) = (bracketed(&power.power.to_string()), in_formula(*treated));
            return ltr(&if power.power.value() == 0.0 {
                format!("ln({raw} − {low} + {offset}) = {to}")
            } else {
                format!("(({raw} − {low} + {offset}) ^ {exponent} − 1) ÷ {exponent} = {to}")
            });
        }
        match scale.treatment {
            AppliedTreatment::Winsorised(_) if raw != treated => {
                format!("قيمة شاذة، نُقلت إلى {to}")
            }
            _ => "كما هي".to_owned(),
        }
    }

    fn put_on_scale(Figured { treated, scale, .. }: &Figured, on: f64) -> String {
        let less = scale.formula.direction == Direction::Negative;
        let number = |value: f64| bracketed(&chart::precise(L, value));
        let (x, result) = (number(*treated), chart::points(L, on));
        match &scale.formula.parameters {
            FormulaParameters::Constant(middle) => {
                let middle = self::number(&chart::precise(L, *middle));
                format!("جميع القيم متساوية: {middle}")
            }
            FormulaParameters::Between { low, high, to, logarithmic, .. } => {
                let end = |value: f64| {
                    if *logarithmic { format!("ln {}", number(value)) } else { number(value) }
                };
                let (x, low, high) = (end(*treated), end(*low), end(*high));
                let part = if less { format!("({high} − {x})") } else { format!("({x} − {low})") };
                let width = chart::precise(L, to.1 - to.0);
                let from = if to.0 == 0.0 { String::new() } else { format!(" + {}", number(to.0)) };
                ltr(&format!("{part} ÷ ({high} − {low}) × {width}{from} = {result}"))
            }
            FormulaParameters::ZScore { mean, deviation, to } => {
                let [mean, deviation, spread, middle] = [*mean, *deviation, to.1, to.0].map(number);
                let part = if less { format!("({mean} − {x})") } else { format!("({x} − {mean})") };
                ltr(&format!("{part} ÷ {deviation} × {spread} + {middle} = {result}"))
            }
            FormulaParameters::Order { figures, count } => {
                let others = figures.len().saturating_sub(1);
                let worse = scale.formula.worse(*treated);
                let said = format!("عدد الأسوأ بين الوحدات الأخرى: {worse} من {others}");
                match count {
                    Count::Rank => format!("{said}؛ {}", ltr(&format!("{worse} + 1 = {result}"))),
                    Count::Percent => {
                        format!("{said}؛ {}", ltr(&format!("{worse} ÷ {others} × 100 = {result}")))
                    }
                    Count::Points => format!("{said}؛ {result}"),
                }
            }
            FormulaParameters::Share(best) => {
                let best = number(*best);
                ltr(&if less {
                    format!("{best} ÷ {x} × 100 = {result}")
                } else {
                    format!("{x} ÷ {best} × 100 = {result}")
                })
            }
        }
    }

    fn mean_of(within: &str, of: &[String], on: f64) -> String {
        let (of, on) = (Self::in_a_row(of), number(&chart::points(L, on)));
        format!("لا قيمة؛ متوسط الوحدة في «{within}» ({of}) هو {on}")
    }

    fn mean_of_all(on: f64) -> String {
        let on = number(&chart::points(L, on));
        format!("لا قيمة؛ متوسط الجميع هو {on}")
    }

    fn middle_of_scale(on: f64) -> String {
        let on = number(&chart::points(L, on));
        format!("لا قيمة لأي وحدة: منتصف المقياس، {on}")
    }

    fn median_of_all(on: f64) -> String {
        let on = number(&chart::points(L, on));
        format!("لا قيمة؛ وسيط الجميع هو {on}")
    }

    fn mean_of_region(on: f64) -> String {
        let on = number(&chart::points(L, on));
        format!("لا قيمة؛ متوسط المنطقة هو {on}")
    }

    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
        let part = |(name, score, share): &(String, f64, f64)| {
            let product = format!("{} × {}", chart::points(L, *score), chart::share(L, *share));
            format!("{name} {}", ltr(&product))
        };
        let parts: Vec<String> = of.iter().map(part).collect();
        let (parts, score) = (Self::in_a_row(&parts), number(&chart::points(L, score)));
        format!("{name}: {by} ({parts}) = {score}")
    }

    // Missing figures.

    // The method.

    text! {
        method: "المنهجية والمصادر",
        ranked_label: "ضمن الترتيب:",
        steps_label: "الخطوات:",
        held_unseen_label: "مقارنة بإصدارات لم تُستخدم في استنتاجها",
        held_label: "مقارنة بالترتيبات المنشورة",
        doubts_label: "تحفظات:",
    }

    fn ranked(method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
        let (cover, of) = (chart::percent(L, method.min_coverage.value()), Self::counted(all, nouns));
        {
            let (ranked, figures) = (chart::count(L, ranked), many_of(indicators, &FIGURE));
            format!("{ranked} من أصل {of}، بشرط توافر {cover} على الأقل من القيم (من أصل {figures}).")
        }
    }

    fn steps(treatments: &[AppliedTreatment]) -> String {
        let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
        let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
        format!(
            "معالجة القيم الشاذة بقاعدة JRC (عدد المؤشرات: {winsorised} بالتقليص، {logged} باللوغاريتم)، ثم تطبيع كل قيمة على مقياس من 0 إلى 100، ثم متوسطات مرجحة داخل المحاور والأبعاد والمؤشر ككل. المصطلحات وفق دليل OECD/JRC (2008)."
        )
    }

    fn held(baseline: &str, editions: &[String]) -> String {
        format!(
            "(ارتباط الرتب بين الترتيب وفق الأوزان الحالية وكل إصدار؛ وبين قوسين: وفق «{baseline}»): {}.",
            editions.join("؛ ")
        )
    }

    fn indicators_and_sources(indicators: usize) -> String {
        if indicators == 1 {
            "المؤشر ومصدره".to_owned()
        } else {
            format!("المؤشرات ومصادرها: {}", chart::count(L, indicators))
        }
    }

    fn indicator_heads() -> [&'static str; 4] {
        ["المؤشر", "وحدة القياس", "السنة", "المصدر"]
    }

    fn not_ranked(count: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(count, nouns);
        format!("خارج الترتيب: {units}")
    }

    fn why_not_ranked(needed: usize, indicators: usize) -> String {
        if needed == 1 {
            "لا تُعرف أي قيمة لأي مما يلي:".to_owned()
        } else {
            format!("القيم المعروفة لكل مما يلي أقل من {needed} من أصل {}:", chart::count(L, indicators))
        }
    }

    fn known(name: &str, filled: usize, indicators: usize) -> String {
        format!("{name} {filled} من {indicators}")
    }

    // What it takes to reach a rank.

    text! {
        choose: "اختيار …",
        find_out: "حساب الجواب",
        or_drag: "أو يمكن سحب صف، من رقم مرتبته، إلى موضع آخر.",
        no_unit: "يلزم اختيار وحدة من القائمة.",
        working_it_out: "يجري الحساب …",
        not_reached: "تعذر حساب ذلك هنا: برنامجه لم يعمل.",
        for_the_weights_before: "هذا الجواب وفق الأوزان السابقة. تمكن إعادة الحساب وفق الأوزان الحالية.",
        stop: ". ",
        its_link: "الرابط",
    }

    fn reach_question() -> [&'static str; 3] {
        ["ما الذي يلزم لوضع", "في المرتبة", "؟"]
    }

    fn ranks_run(units: usize) -> String {
        format!("المراتب من 1 إلى {units}.")
    }

    fn is_ranked(unit: &str, rank: usize) -> String {
        format!("{unit} في {}", place(rank))
    }

    fn is_ranked_now(unit: &str, rank: usize) -> String {
        format!("{unit} الآن في {}.", place(rank))
    }

    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2] {
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("حصة {node} {is} بدلا من {was}")
        };
        let told: Vec<String> = changes.iter().map(told).collect();
        let told = list(&told.iter().map(String::as_str).collect::<Vec<_>>());
        [String::new(), format!(" إذا أصبحت {told}.")]
    }

    fn how_near(is_nearest: bool, distance: f64) -> String {
        let points = chart::gap(L, distance * 100.0);
        if is_nearest {
            format!(
                "هذا أصغر تغيير ممكن في حصص الأبعاد (المربعات الصغرى). المسافة على جميع المؤشرات: {points} نقطة مئوية."
            )
        } else {
            format!("هذا أصغر تغيير عُثر عليه في حصص الأبعاد. المسافة على جميع المؤشرات: {points} نقطة مئوية.")
        }
    }

    fn by_indicators(count: usize, distance: f64, smaller: bool, largest: &[(&str, f64, f64)]) -> String {
        let points = chart::gap(L, distance * 100.0);
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("{node} {was} ← {is}")
        };
        let told = largest.iter().map(told).collect::<Vec<_>>().join("؛ ");
        let moving = moving(count);
        if smaller {
            format!("{moving} يكفي تغيير أصغر، وهو أصغر ما عُثر عليه. المسافة: {points} نقطة مئوية. ومعظمه: {told}.")
        } else {
            format!("{moving} يتحقق ذلك. هذا أصغر تغيير عُثر عليه. المسافة: {points} نقطة مئوية. ومعظمه: {told}.")
        }
    }

    fn no_smaller(count: usize) -> String {
        format!("{} لم يُعثر على تغيير أصغر.", moving(count))
    }

    fn not_itself(rank: usize) -> String {
        format!("لم يُعثر على أوزان تعطي {} تماما.", place(rank))
    }

    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String {
        match indicators {
            None => format!("لا توجد أوزان للأبعاد تضع {unit} في {}.", place(rank)),
            Some(count) => {
                format!("لا توجد أوزان للمؤشرات ({}) تضع {unit} في {}.", chart::count(L, count), place(rank))
            }
        }
    }

    fn none_found(indicators: Option<usize>) -> String {
        match indicators {
            None => "بتغيير أوزان الأبعاد لم يُعثر على حل، ولم يثبت أنه لا حل.".into(),
            Some(count) => {
                format!("{} لم يُعثر على حل، ولم يثبت أنه لا حل.", moving(count))
            }
        }
    }

    fn what_distance_is(count: usize) -> String {
        let shares = match count {
            1 => "تغير حصة المؤشر الوحيد".to_owned(),
            _ => format!("تغيرات حصص المؤشرات ({count})"),
        };
        format!("المسافة: الجذر التربيعي لمجموع مربعات {shares}.")
    }

    // Weights from an order.

    text! {
        fit_title: "استنتاج الأوزان من ترتيب",
        fit_box: "الترتيب، اسم في كل سطر",
        fit_find: "إيجاد الأوزان",
        fit_working: "يجري البحث عن الأوزان.",
        fit_failed: "تعذر حساب الأوزان هنا: برنامجها لم يعمل.",
        fit_unsettled: "لم يُعثر على أوزان: إما ألا توجد أوزان تراعي الحدود الدنيا، وإما أن البحث لم يكتمل. تمكن تجربة ترتيب أقصر.",
        fit_distance: "المسافة: الجذر التربيعي لمجموع مربعات الفروق بين حصص المؤشرات.",
        fit_not_loadable: "لا نقاط بست خانات عشرية تعطي هذا الترتيب، لذا لا يمكن تطبيقه.",
    }

    fn fit_what(floors: WeightLowerBounds) -> String {
        let (aspect, indicator) = (chart::percent(L, floors.aspect), chart::share(L, floors.indicator));
        let margin = chart::gap(L, floors.margin);
        format!(
            "أقرب أوزان تعطي ترتيبا معينا، متقدما على كل ما ليس فيه. حصة كل بُعد لا تقل عن {aspect}، وحصة كل مؤشر لا تقل عن {indicator}، والفارق بين كل مرتبة والتالية لا يقل عن {margin} من 100. الحساب يجري هنا، في متصفحك."
        )
    }

    fn fit_fill(rows: usize) -> [String; 2] {
        match rows {
            10 => ["إدراج الترتيب المنشور".into(), "إدراج المراتب العشر الحالية".into()],
            _ => ["إدراج الترتيب المنشور".into(), format!("إدراج أول {rows} حاليا")],
        }
    }

    fn fit_target() -> [&'static str; 2] {
        ["الأقرب إلى", "الأوزان الحالية"]
    }

    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
        let ((aspect, share), distance) = ((aspect.0, chart::share(L, aspect.1)), chart::gap(L, distance * 100.0));
        {
            let stand = match count {
                1 => "تتحقق المرتبة الأولى".to_owned(),
                _ => format!("يتحقق الترتيب كله (عدد الأسماء: {})", chart::count(L, count)),
            };
            format!("{stand} بأوزان حصة {aspect} فيها {share}؛ والمسافة بينها وبين {target}: {distance} نقطة مئوية.")
        }
    }

    fn fit_beginning(placed: usize, next: &str) -> String {
        let at = place(placed + 1);
        let only = match placed {
            0 => return format!("لا توجد أوزان تراعي الحدود الدنيا وتضع {next} في {at}."),
            1 => place(1),
            2 => "المرتبتان 1 و2".to_owned(),
            _ => format!("المراتب من 1 إلى {}", chart::count(L, placed)),
        };
        format!("لا يتحقق من الترتيب إلا {only}؛ إذ لا توجد أوزان تراعي الحدود الدنيا وتضع {next} في {at}.")
    }

    fn fit_from(preset: Option<&str>) -> String {
        preset.map_or_else(|| "الأوزان المحددة حينها".to_owned(), |preset| format!("أوزان «{preset}»"))
    }

    fn fit_share_heads(preset: &str) -> [String; 3] {
        ["الحصة من المؤشر ككل".into(), "المستنتجة هنا".into(), format!("النقاط المحفوظة لـ«{preset}»")]
    }

    fn fit_indicators(indicators: usize) -> String {
        match indicators {
            1 => "حصة المؤشر الوحيد".to_owned(),
            _ => format!("حصص جميع المؤشرات: {indicators}"),
        }
    }

    fn fit_held() -> [&'static str; 2] {
        [
            "مقارنة بإصدارات لم تُستخدم في استنتاجها",
            "ارتباط الرتب (سبيرمان) مع الترتيبات المنشورة اللاحقة؛ والقيمة 1 تعني الترتيب نفسه.",
        ]
    }

    fn fit_held_heads() -> [&'static str; 4] {
        ["الإصدار", "المستنتجة هنا", "النقاط المحفوظة", "الأقرب"]
    }

    fn fit_nearer(nearer: Ordering, baseline: &str) -> String {
        match nearer {
            Ordering::Greater => "المستنتجة هنا".to_owned(),
            Ordering::Less => baseline.to_owned(),
            Ordering::Equal => "بالتساوي".to_owned(),
        }
    }

    fn fit_rounding(editions: &[String]) -> String {
        let all = editions.join("، ");
        format!("النتيجة تتوقف على تقريب النقاط في: {all}.")
    }

    // Findings, checked.

    text! {
        findings: "التحقق من النتائج المنشورة",
        findings_what: "نتائج الجهة الناشرة مقارنة بهذه البيانات وفق توليفتي أوزان لا يغيرهما أي منزلق: الأوزان المتساوية، والأوزان المستنتجة من الترتيب المنشور.",
        they_show: "ما تظهره:",
    }

    fn how_it_stands(stands: FindingOutcome) -> &'static str {
        match stands {
            FindingOutcome::Agrees => "هذه البيانات توافقها.",
            FindingOutcome::Partly => "هذه البيانات توافقها جزئيا.",
            FindingOutcome::Disagrees => "هذه البيانات تخالفها.",
            FindingOutcome::Inconclusive => "هذه البيانات لا تكفي للحكم.",
        }
    }

    fn weighs(name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
        let ([share, equal], rho) = ([share, equal].map(|x| chart::share(L, x)), number(&chart::correlation(L, rho)));
        {
            let rank = place(rank);
            format!(
                "حصة {name} في الأوزان المستنتجة {share} من المؤشر ككل، وهي في {rank} من أصل {}، وفي الأوزان المتساوية {equal}. ارتباط رتبها مع الدرجة بالأوزان المتساوية {rho}. الأوزان المستنتجة تبيّن ما يوافق الترتيب المنشور، لا كيف وُضع.",
                many_of(themes, &THEME)
            )
        }
    }

    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
        let at = |(name, at): &(&str, usize)| format!("{name} في {}", place(*at));
        let missed: Vec<String> = missed.iter().map(at).collect();
        let missed: Vec<&str> = missed.iter().map(String::as_str).collect();
        {
            let missed = if missed.is_empty() { String::new() } else { format!("؛ {}", list(&missed)) };
            let fitted = if fitted {
                " الأوزان المستنتجة تعطيها كلها بالترتيب نفسه: فهي موضوعة لذلك."
            } else {
                ""
            };
            format!(
                "الأوزان المتساوية تضع {found} من أصل {printed} في القائمة المنشورة ضمن أول {printed} لديها{missed}.{fitted}"
            )
        }
    }

    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
        let (equal, fitted) = (list(equal), list(fitted));
        let at = |(name, at): &(&str, usize)| format!(" {name} في {} بالأوزان المتساوية.", place(*at));
        let missed: String = missed.iter().map(at).collect();
        format!("المتقدم في {node} بالأوزان المتساوية: {equal}؛ وبالأوزان المستنتجة: {fitted}.{missed}")
    }

    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
        let at = |rank: usize, which: usize| -> Vec<&str> {
            let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
            there.map(|(name, _)| *name).collect()
        };
        let ranks = |which: usize| -> Vec<String> {
            let most = nodes.iter().map(|(_, ranks)| ranks[which]).max().unwrap_or(0);
            let told = (1..=most).map(|rank| (rank, at(rank, which))).filter(|(_, names)| !names.is_empty());
            told.map(|(rank, names)| format!("{} في {}", place(rank), list(&names))).collect()
        };
        let [equal, other] = [ranks(0), ranks(1)].map(|told| told.join("، "));
        {
            let other = if other.is_empty() {
                "ولا اختلاف بالأوزان المستنتجة".into()
            } else {
                format!("وبالأوزان المستنتجة: {other}")
            };
            format!("{unit} بالأوزان المتساوية: {equal}؛ {other}.")
        }
    }

    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
        let one = |(name, distance): &(&str, f64)| format!("{} في {name}", number(&chart::score(L, *distance)));
        let all: Vec<String> = aspects.iter().map(one).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        {
            let close = if close {
                format!(" ولا يمكن التمييز بين هذه الأرقام بالاستناد إلى {}.", many_of(printed, &UNIT))
            } else {
                String::new()
            };
            format!(
                "بالأوزان المتساوية، يعلو متوسط القائمة المنشورة ({printed}) على متوسط البقية بهذا العدد من الانحرافات المعيارية: {}.{close}",
                list(&all)
            )
        }
    }

    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
        let ([few, all], rho) = (counts.map(|x| chart::count(L, x)), rho.map(|rho| number(&chart::correlation(L, rho))));
        format!(
            "ارتباط الرتب بين {} {}، بأوزان متساوية داخل كل منهما: {} في القائمة المنشورة ({few}) و{} في الترتيب كله ({all}).",
            nodes[0],
            and(nodes[1]),
            rho[0],
            rho[1]
        )
    }

    fn highest_in(part: &str, aspects: &[&str]) -> String {
        format!("أعلى متوسط في {}: {part}", list(aspects))
    }

    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String {
        format!("{part} في {} من {parts} حسب {aspect}", place(rank))
    }

    fn means_by_part(told: &[String]) -> String {
        format!("بالأوزان المتساوية: {}.", told.join("؛ "))
    }

    fn skewed([fitted, equal]: [f64; 2]) -> String {
        let [fitted, equal] = [fitted, equal].map(|skew| number(&chart::correlation(L, skew)));
        format!(
            "التواء الدرجات {equal} بالأوزان المتساوية و{fitted} بالأوزان المستنتجة؛ والقيمة 0 تعني التماثل، وما فوقها يعني ذيلا أطول نحو الدرجات العليا."
        )
    }

    fn order_heads() -> [&'static str; 2] {
        ["المنشور", "الأوزان المتساوية"]
    }

    fn across_and_up(nodes: [&str; 2]) -> String {
        format!("أفقيا: {}. عموديا: {}. النقاط الكبيرة: القائمة المنشورة.", nodes[0], nodes[1])
    }

    fn histogram(step: usize) -> String {
        format!("الوحدات حسب الدرجة بالأوزان المتساوية، من 0 إلى 100، وعرض كل فئة {step}.")
    }

    fn and_best_other(unit: &str) -> [String; 2] {
        [unit.to_owned(), "أفضل الوحدات الأخرى".into()]
    }

    // Two units compared.

    text! {
        choose_second: "يلزم اختيار وحدة ثانية لعرض الفروق محورا محورا.",
        add: "إضافة",
        remove: "إزالة",
        stop_comparing: "إنهاء المقارنة",
        never_swap: "لا تغيير في حصة بُعد واحد وحده يبادل بينهما.",
        compare_caption: "الدرجة في كل محور، من 0 إلى 100، حسب الوحدات المقارنة",
        theme_head: "المحور وحصته من المؤشر ككل",
        whole: "الدرجة",
        compare_note: "الدرجات من 0، الأسوأ ضمن الترتيب، إلى 100، الأفضل؛ وأعلى درجة في كل صف بخط عريض. أي فرق في مجموع النقاط سببه التقريب.",
        as_published: "القيم كما نُشرت، قبل معالجة القيم الشاذة؛ والأفضل في كل صف بخط عريض. الشرطة: لم يوردها أي مصدر.",
        figure_head: "المؤشر",
        no_figure: "لا قيمة",
    }

    fn compared(names: &[&str]) -> String {
        let all = list(names);
        match names.len() {
            1 => format!("{all}: المقارنة مع أي وحدة؟"),
            _ => format!("مقارنة: {all}"),
        }
    }

    fn add_one(first: Option<usize>) -> String {
        match first {
            None => "المقارنة مع".into(),
            Some(first) => format!("المقارنة مع وحدة من أول {}", chart::count(L, first)),
        }
    }

    fn no_more(most: usize) -> String {
        format!("بلغ العدد {most}، وهو أقصى ما يمكن تمييزه. تلزم إزالة وحدة لإضافة أخرى.")
    }

    fn ranked_at(rank: usize, score: f64) -> String {
        let score = chart::score(L, score);
        format!("{} · {score}", place(rank))
    }

    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String {
        let figures = many_of(indicators, &FIGURE);
        format!("خارج الترتيب: المعروف {filled} من أصل {figures}، والمطلوب {needed}")
    }

    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2] {
        let points = chart::gap(L, by);
        if by <= 0.0 {
            [format!("درجة {ahead} تساوي درجة {behind}"), String::new()]
        } else {
            [format!("درجة {ahead} أعلى من درجة {behind} بفارق {points}"), " من 100".into()]
        }
    }

    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
        let signed = |points: f64| number(&self::signed(L, points));
        let part = |(name, points): &(&str, f64)| format!("{} من {name}", signed(*points));
        let mut all: Vec<String> = parts.iter().map(part).collect();
        if others > 0 {
            all.push(if others == 1 {
                format!("{} من المحور الآخر", signed(rest))
            } else {
                format!("{} من المحاور الأخرى ({others})", signed(rest))
            });
        }
        if one_sided.0 > 0 {
            let (count, points) = (one_sided.0, signed(one_sided.1));
            all.push(format!("{points} مما لا قيم فيه إلا لإحدى الوحدتين ({})", many(count, &THEME)));
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        if all.is_empty() { ".".to_owned() } else { format!(": {}.", list(&all)) }
    }

    fn tally(one: &str, other: &str, tally: &Tally) -> String {
        let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
        if both == 0 {
            "لا قيم مشتركة بينهما.".to_owned()
        } else {
            let alike = match alike {
                0 => String::new(),
                _ => format!("؛ والتساوي في {alike}"),
            };
            format!("القيم المشتركة بينهما: {both}. الأفضل {one} في {first}، والأفضل {other} في {second}{alike}.")
        }
    }

    fn most_parted(shown: usize, all: usize) -> String {
        format!("الأكثر تفريقا بينها: {shown} من أصل {}.", many_of(all, &THEME))
    }

    fn side_by_side(indicators: usize) -> String {
        format!("القيم جنبا إلى جنب: {}", chart::count(L, indicators))
    }

    // An order as a reader types it.

    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String {
        let name = |row: &UnitId| ui::told_apart(*row, dataset, CODE);
        let on = |line: &usize| format!("السطر {line}: ");
        match diagnostic {
            OrderError::Empty => "تلزم كتابة اسم واحد على الأقل، اسم في كل سطر.".to_owned(),
            OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(typed, None),
            OrderError::Unknown { line, typed, near: Some(near) } => {
                on(line) + &unknown(typed, Some(dataset.table.unit(*near).name.say(CODE)))
            }
            OrderError::Ambiguous { line, typed, rows } => {
                on(line) + &ambiguous(typed, rows.iter().map(name).collect())
            }
            OrderError::Twice { line, first, row } => {
                let name = name(row);
                on(line) + &format!("{name} موجود من قبل في السطر {first}؛ يلزم حذف أحد السطرين.")
            }
            OrderError::NotRanked { line, row } => {
                let name = name(row);
                on(line) + &format!("{name} خارج الترتيب لقلة القيم المعروفة؛ يلزم حذف السطر.")
            }
        }
    }

    // The choices of method.

    fn choices(key: MethodKey) -> &'static [MethodChoice] {
        match key {
            MethodKey::Weigh => WEIGH,
            MethodKey::Cover => COVER,
            MethodKey::Treat => TREAT,
            MethodKey::Normalise => NORMALISE,
            MethodKey::Impute => IMPUTE,
            MethodKey::Aggregate => AGGREGATE,
        }
    }

    // The panel of methods.

    text! {
        other_methods: "الترتيب بمنهجية أخرى",
        other_methods_note: "يمكن تغيير كل خطوة من القيم إلى المراتب. كل خيار يظهر فورا في الرسم البياني أعلاه وفي الرابط. الخطوات والمصطلحات وفق دليل OECD/JRC (2008).",
        no_choice: "لا يوجد خيار بهذا الاسم: المطلوب اسم، وبعده أرقام بين قوسين، كما تبيّن الجملة.",
        each_level: "الاختيار لكل مستوى",
        refused_choice: "هذه المنهجية لا يمكنها ترتيب هذه البيانات.",
        with_minmax: "اعتماد الأدنى والأقصى (min–max)، من 1 إلى 100",
        published_method: "العودة إلى المنهجية المنشورة",
        what_it_did: "الأثر في المراتب العشر الأولى",
        is_published: "هذه هي المنهجية المنشورة.",
        between: "؛ ",
    }

    fn step(key: MethodKey) -> &'static str {
        match key {
            MethodKey::Weigh => "الأوزان",
            MethodKey::Cover => "الحد الأدنى للتغطية",
            MethodKey::Treat => "القيم الشاذة",
            MethodKey::Normalise => "التطبيع",
            MethodKey::Impute => "القيم الناقصة",
            MethodKey::Aggregate => "التجميع",
        }
    }

    fn as_in_link(step: &str) -> String {
        format!("{step}، بصيغة الرابط")
    }

    fn level(level: usize, levels: usize) -> String {
        match (levels - level, levels) {
            (1, _) => "الأبعاد داخل المؤشر ككل".to_owned(),
            (2, 3) => "المحاور داخل الأبعاد".to_owned(),
            (_, 2 | 3) => "المؤشرات داخل المحاور".to_owned(),
            _ => format!("المستوى {}", level + 1),
        }
    }

    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String {
        let rho = number(&chart::correlation(L, rho));
        format!(
            "الباقي ضمن أول {of} بالمنهجية المنشورة أيضا: {stay}؛ وارتباط الرتب بين الترتيبين كاملين: {rho} (سبيرمان). المنهجية المنشورة تأخذ النقاط المحددة يدويا أو نقاط الأوزان الجاهزة."
        )
    }

    fn what_it_did_heads(unit: &str) -> [String; 3] {
        let unit = unit.to_owned();
        ["الآن".into(), unit.clone(), "بالمنهجية المنشورة".into()]
    }

    fn not_proved(method: &Method) -> &'static str {
        if method.is_weighed() {
            "ما يلزم لتغيير المراتب يُحسب للمتوسطات الحسابية المرجحة لقيم كاملة فقط. أما بهذه المنهجية فتُعد المراتب على توليفات أوزان مسحوبة عشوائيا، ويُعاد الترتيب وفق كل منها."
        } else {
            "لكل وحدة هنا أفضل أوزان لها: فلا تحركها أوزان أخرى، ولا يمكن بها قياس ثبات مرتبتها."
        }
    }

    fn comparisons(within: Option<&str>) -> String {
        match within {
            None => "ما مدى أهمية كل بُعد مقارنة بغيره؟".to_owned(),
            Some(name) => format!("داخل «{name}»"),
        }
    }

    fn times(of: Option<(&str, &str)>) -> String {
        match of {
            None => "دون مقارنة".to_owned(),
            Some((_, "1")) => "أهمية متساوية".to_owned(),
            Some((name, times)) => format!("الأهم: {name}، × {times}"),
        }
    }

    fn versus(one: &str, other: &str) -> String {
        format!("{one} أو {other}")
    }

    fn consistency(ratio: f64, sound: bool) -> String {
        let ratio = chart::points(L, ratio);
        if sound {
            format!("نسبة الاتساق {ratio}: لا تتجاوز 0.10، كما ينبغي.")
        } else {
            format!("نسبة الاتساق {ratio}: تتجاوز 0.10، لذا تلزم مراجعة المقارنات.")
        }
    }

    fn revisit(pair: &str, name: &str, times: f64) -> String {
        let times = chart::points(L, times);
        format!("«{pair}» أقل المقارنات اتساقا مع البقية: فهي تقتضي أن تكون أهمية {name} × {times}.")
    }

    fn step_chosen(step: &str, chosen: &str) -> String {
        format!("{step}: {chosen}")
    }

    // Why a method cannot rank these figures.

    fn colour_fault(fault: &ColourFault) -> String {
        let page = |theme: Theme| if theme == Theme::Dark { "الداكنة" } else { "الفاتحة" };
        match fault {
            ColourFault::Faint { colour, theme, contrast } => {
                let (paper, fix) = (page(*theme), theme.other().code());
                let other = if *theme == Theme::Dark { "أفتح" } else { "أغمق" };
                let [contrast, least] = [*contrast, LEAST_CONTRAST].map(|contrast| chart::points(L, contrast));
                format!("تباين {colour} مع الصفحة {paper} هو {contrast}:1، والحد الأدنى {least}:1؛ يلزم لون {other}، أو تثبيت المظهر بـ theme={fix}.")
            }
            ColourFault::Alike { colours: [one, two], theme, sight } => {
                let paper = page(*theme);
                let to = match sight {
                    Sight::Usual => "",
                    Sight::Protanopia => " لدى المصابين بعمى الأحمر",
                    Sight::Deuteranopia => " لدى المصابين بعمى الأخضر",
                    Sight::Tritanopia => " لدى المصابين بعمى الأزرق",
                };
                format!("يتشابه {one} و{two}{to} في الصفحة {paper}؛ يلزم لونان يختلفان أكثر في الإضاءة.")
            }
        }
    }

    #[allow(clippy::too_many_lines, reason = "a sentence a case, in each language")]
    fn refused(refusal: &MethodError, dataset: &Dataset) -> String {
        let node = |id: NodeId| dataset.framework.node(id).name.say(CODE);
        let unit = |unit: UnitId| dataset.table.unit(unit).name.say(CODE);
        let units = dataset.about.units.say(CODE);
        match refusal {
            MethodError::NotPositive { by, node: id, unit: at, value } => {
                let (node, unit, value) = (node(*id), unit(*at), number(&chart::points(L, *value)));
                format!(
                    "الخيار {by} يتطلب درجات فوق 0، ودرجة {unit} في «{node}» هي {value}: يلزم التطبيع بالخيار minmax(1,100)\u{200f}."
                )
            }
            MethodError::Holes { by, node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "الخيار {by} يتطلب كل القيم، وقيمة {unit} في «{node}» ناقصة: يلزم تعويض القيم الناقصة، impute=theme\u{200f}."
                )
            }
            MethodError::OverCopeland(by) => {
                format!(
                    "الخيار {by} يتطلب درجات فوق 0، والخيار copeland تحته يعطي 0 لوحدة لا تتفوق على أي وحدة أخرى: يلزم الخيار arithmetic فوق copeland\u{200f}."
                )
            }
            MethodError::TooMany { by, units: there, steps, most } => {
                let [there, steps, most] = [there, steps, most].map(|count| chart::count(L, *count));
                format!(
                    "الخيار {by} يحتاج {steps} من خطوات الحساب لهذا العدد ({units}: {there})، وأقصى ما تجريه هذه الصفحة {most}: يلزم خيار آخر، أو بيانات بوحدات أو مؤشرات أقل."
                )
            }
            MethodError::NoShare { node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "النسبة إلى الأفضل تتطلب قيما فوق 0، وقيمة {unit} في «{node}» ليست كذلك: يلزم الخيار minmax أو percentile\u{200f}."
                )
            }
            MethodError::NoLogarithm(id) => {
                let (node, code) = (node(*id), &dataset.framework.node(*id).code);
                format!(
                    "اللوغاريتم يتطلب حدا مرجعيا أدنى فوق 0 في «{node}»: يلزم تحديد الحدين، loggoalposts({code}:1:100)\u{200f}."
                )
            }
            MethodError::UnknownNode(code) => {
                let code = quoted(code);
                format!("«{code}» ليس من الرموز هنا: الرموز مبينة في رابط كل منزلق وفي ملف البيانات.")
            }
            MethodError::Twice(what) => {
                let what = quoted(what);
                format!("«{what}» ورد مرتين: يلزم ذكره مرة واحدة.")
            }
            MethodError::Levels { named, levels } => {
                format!(
                    "الخيار aggregate يذكر {}، وعدد المستويات {levels}: يلزم ذكر خيار واحد لها كلها، أو {levels} بدءا من المؤشرات.",
                    many_of(*named, &LEVEL)
                )
            }
            MethodError::NotSiblings(one, other) => {
                format!(
                    "«{one}» و«{other}» ليسا متجاورين في الشجرة: تُقارن الأبعاد بالأبعاد، والمحاور داخل بُعد واحد، والمؤشرات داخل محور واحد."
                )
            }
            MethodError::Unjoined(one, other) => {
                format!("لا مقارنة تصل بين «{one}» و«{other}»: تلزم مقارنتهما معا، أو مقارنة كل منهما بثالث.")
            }
            MethodError::TooManySiblings { node: id, most } => {
                let node = node(*id);
                format!(
                    "عدد البنود المجاورة لـ«{node}» أكثر من {most}، ولا يُعرف مؤشر عشوائي لهذا العدد من المقارنات: يلزم تحديد نقاط."
                )
            }
            MethodError::Limits(aspects) => {
                format!(
                    "حدود الخيار bod لا تترك أي أوزان ممكنة (عدد الأبعاد: {aspects}): الحد الأدنى لا يزيد على 1/{aspects}، والأعلى لا يقل عنه."
                )
            }
            MethodError::Beyond { by, node: id } => {
                let node = node(*id);
                format!(
                    "الخيار {by} يجعل قيم «{node}» أكبر من أن تُحسب: يلزم الخياران treat=jrc و\u{a0}normalise=minmax\u{200f}."
                )
            }
            MethodError::NoUnit => {
                format!(
                    "لا شيء من الوحدات ({units}) تتوافر له قيم بهذا القدر: يلزم خفض الحد الأدنى للتغطية، مثلا cover=0.8\u{200f}."
                )
            }
        }
    }

    // Scores that are not out of 100.

    text! {
        compare_caption_on_a_scale: "الدرجة في كل محور حسب الوحدات المقارنة",
        compare_note_on_a_scale: "أعلى درجة في كل صف بخط عريض. أي فرق في مجموع النقاط سببه التقريب.",
    }

    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (place(rank), number(&chart::score(L, score)));
        if tied {
            format!("تعادل في {rank} من {of} وفق هذه الأوزان، بدرجة {score}")
        } else {
            format!("{rank} من {of} وفق هذه الأوزان، بدرجة {score}")
        }
    }

    fn why_here_on_a_scale(score: f64) -> String {
        let score = number(&chart::score(L, score));
        format!("سبب هذه المرتبة: {score}")
    }

    fn calculation_heads_on_a_scale() -> [&'static str; 6] {
        let mut heads = Self::calculation_heads();
        heads[3] = "بعد التطبيع";
        heads
    }

    // The structure of the index.

    text! {
        structure: "بنية المؤشر المركّب",
        structure_note: "الوزن الاسمي والتأثير الفعلي لكل جزء، وهل تقول الأجزاء الشيء نفسه، وكيف عولجت القيم: ما يسأل عنه مراجع المؤشر المركّب (دليل OECD/JRC، 2008، ص 26 إلى 34).",
        warnings: "ما قد يسأل عنه المراجع",
        no_warnings: "لا شيء: لا يوجد مؤشران ارتباطهما فوق 0.92، ولا مؤشر يسير عكس بُعده، ولا مؤشر بلا أثر.",
        influence: "الوزن الاسمي والتأثير الفعلي",
        influence_note: "التباين: ما يأتي من الجزء من الفروق بين الدرجات؛ ومجموع المؤشرات كلها 100%، والقيمة السالبة تقرب الوحدات بعضها من بعض. r: ارتباطه مع الدرجة. ألفا: مدى قياس ما تحته مباشرة لشيء واحد (كرونباخ)، ويُعد كافيا بدءا من 0.7. المراتب: متوسط ما تتحركه الوحدة من مراتب إذا استُبعد الجزء.",
        correlations: "الارتباط بين جزأين",
        the_score: "الدرجة",
        treatments: "كيفية معالجة كل مؤشر",
        treatments_note: "الالتواء والتفرطح الزائد قبل المعالجة وبعدها. وفق قاعدة JRC يُعالج المؤشر إذا تجاوز التواؤه 2 وتفرطحه 3.5. والخلية المقلّصة تأخذ القيمة التالية.",
        structure_file: "تنزيل كل ذلك (CSV)",
    }

    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String> {
        let named = many(parts, &PART);
        match extent {
            Extent::Whole => None,
            Extent::Linear => Some(format!(
                "بهذا الحجم ({units}، {named}) تتوقف الصفحة مدة أطول مما ينبغي: لذا لا تُعرض التنبيهات وتحركات المراتب وارتباط الرتب. وهي تُعرض مع بيانات أصغر."
            )),
            Extent::Nothing => Some(format!(
                "بهذا الحجم ({units}، {named}) تتوقف الصفحة مدة أطول مما ينبغي: لذا لا يُعرض هذا القسم. وهو يُعرض مع بيانات أصغر."
            )),
        }
    }

    fn alike(one: &str, other: &str, correlation: f64) -> String {
        let r = number(&chart::correlation(L, correlation));
        format!("«{one}» و«{other}» يكادان يقولان الشيء نفسه: ارتباطهما {r}، أي فوق 0.92، فيُحتسب مرتين.")
    }

    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String {
        let r = number(&chart::correlation(L, correlation));
        format!("المؤشر «{indicator}» يسير عكس البُعد «{aspect}» الذي يدخل فيه: ارتباطهما {r}.")
    }

    fn idle(indicator: &str, nominal: f64, places: f64) -> String {
        let (share, places) = (chart::fine_share(L, nominal), chart::points(L, places));
        format!("المؤشر «{indicator}» له {share} من الوزن ويكاد لا يؤثر: متوسط تحرك الوحدة دونه {places} مرتبة.")
    }

    fn influence_heads() -> [&'static str; 6] {
        ["الجزء", "الوزن", "التباين", "r", "ألفا", "المراتب"]
    }

    fn two_parts() -> [&'static str; 2] {
        ["الجزء الأول", "الجزء الثاني"]
    }

    fn correlation_of(kind: Correlation) -> &'static str {
        match kind {
            Correlation::Pearson => "معامل بيرسون r",
            Correlation::Spearman => "معامل سبيرمان rho",
            Correlation::Kendall => "معامل كندال tau",
        }
    }

    fn treatment_heads() -> [&'static str; 4] {
        ["المؤشر", "الالتواء", "التفرطح", "المعالجة"]
    }

    fn treatment(treatment: AppliedTreatment) -> String {
        match treatment {
            AppliedTreatment::None => "لا شيء".to_owned(),
            AppliedTreatment::Winsorised(cells) => {
                format!("تقليص {}", many_of(cells, &CELL))
            }
            AppliedTreatment::Logged => "لوغاريتم".to_owned(),
            AppliedTreatment::BoxCox(power) => format!("تحويل Box–Cox، الأس {}", number(&power.to_string())),
        }
    }

    // The ranks in many methods.

    text! {
        method_as_published: "المنهجية المنشورة",
        many_methods: "بمنهجيات أخرى",
        many_working: "تجري تجربة كل المنهجيات…",
        each_method: "كل منهجية بصيغة الرابط",
        held_against: "القوة والضعف مقارنة مع",
        one_other: "وحدة أخرى",
    }

    fn two_weightings() -> &'static str {
        "توليفتا أوزان جنبا إلى جنب"
    }

    fn compare_with() -> [&'static str; 2] {
        ["المقارنة بـ", "بلا مقارنة"]
    }

    fn weights_now(computed: bool) -> &'static str {
        if computed { "أوزان محسوبة" } else { "أوزانك" }
    }

    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String {
        format!("تغير المرتبة: {moved} من أصل {counted}. انعكاس الترتيب بين اثنين: {crossed} من أصل {pairs}.")
    }

    fn slope_same(counted: &str) -> String {
        format!("المراتب كلها متطابقة ({counted}).")
    }

    fn slope_largest(name: &str, from: usize, to: usize) -> String {
        format!("أكبر تحرك: {name} من {from} إلى {to}.")
    }

    fn slope_itself(preset: &str) -> String {
        format!("الأوزان الحالية هي أوزان «{preset}» نفسها، فالترتيبان متطابقان.")
    }

    fn slope_unit(name: &str, [from, to]: [usize; 2], [passes, passed_by]: &[Vec<String>; 2]) -> String {
        let part = |label: &str, names: &[String]| {
            if names.is_empty() { String::new() } else { format!("{label}{}.", names.join("، ")) }
        };
        format!("{name} من {from} إلى {to}.{}{}", part(" التقدم على: ", passes), part(" التأخر عن: ", passed_by))
    }

    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String {
        format!("تقدم {ahead} على {behind}؛ وفي «{preset}» العكس.")
    }

    fn slope_note() -> &'static str {
        "الخط المتصل صعود، والمتقطع هبوط، والرفيع ثبات؛ والنقطة حيث ينعكس الترتيب بين اثنين. للتفاصيل يمكن الإشارة إلى اسم أو خط أو نقطة."
    }

    fn slope_first(rows: usize) -> String {
        format!("المقارنة لأول {rows} من كل ترتيب.")
    }

    fn slope_table() -> &'static str {
        "الترتيبان كجدول"
    }

    fn slope_heads([before, now]: [&str; 2]) -> [String; 5] {
        [format!("المرتبة، {now}"), format!("المرتبة، {before}"), "التغير".into(), format!("الدرجة، {now}"), format!("الدرجة، {before}")]
    }

    fn many_methods_note(methods: usize) -> String {
        format!(
            "نسبة مئوية من أصل {}: كل تطبيع معقول (الأدنى والأقصى، والدرجات المعيارية، والرتب المئينية، والنسبة إلى الأفضل) مع كل تجميع (حسابي، وهندسي، وكوبلاند) وكل أوزان (أوزانك، والمتساوية، والمتساوية لكل مؤشر، والإنتروبيا، و\u{a0}CRITIC، والمكوّن الرئيسي). المنهجيات التي لا تختلف درجاتها إلا بالمقياس والإزاحة تُحسب مرة واحدة؛ وما لا تسمح به البيانات مستبعد.",
            many_of(methods, &METHOD)
        )
    }

    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
        let ((best, worst), rank) = (range, place(rank));
        if of == 1 {
            format!("{rank} في المنهجية الوحيدة.")
        } else if best == worst {
            format!("{rank} في جميع المنهجيات ({of}).")
        } else {
            format!("{rank} في {times} من أصل {}، والمدى من {best} إلى {worst}.", many_of(of, &METHOD))
        }
    }

    fn ranks_of_holes(missing: usize, (best, worst): (usize, usize)) -> String {
        let [whatever, if_they_were] = if missing == 1 {
            ["أيا كانت القيمة الناقصة، تبقى الوحدة في", "لو كانت القيمة الناقصة هي الأفضل لكانت الوحدة في"]
        } else {
            ["أيا كانت القيم الناقصة، تبقى الوحدة في", "لو كانت القيم الناقصة هي الأفضل لكانت الوحدة في"]
        };
        let [top, bottom] = [best, worst].map(place);
        if best == worst {
            format!("{whatever} {top}.")
        } else {
            format!("{if_they_were} {top}، ولو كانت الأسوأ لكانت في {bottom}.")
        }
    }

    fn ahead_and_behind(other: &str) -> [String; 2] {
        [format!("أكبر تقدم على {other}، بالنقاط"), format!("أكبر تأخر عن {other}")]
    }

    // Data from other addresses.

    text! {
        reader_stopped: "جزء الصفحة الذي يقرأ بيانات أخرى توقف عند هذا الملف بسبب خطأ فيه هو.",
    }

    fn not_an_address(address: &str) -> String {
        format!("{address}: هذا ليس عنوانا.")
    }

    fn host_answers(url: &str, status: u16) -> String {
        format!("{url}: رد المضيف بالرمز {status}. يلزم التحقق من العنوان.")
    }

    fn file_too_large(url: &str) -> String {
        format!("{url}: حجم الملف يتجاوز \u{2066}64 MiB\u{2069}. يمكن حذف ما هو خارج الترتيب.")
    }

    fn sent_on(from: &str, to: &str) -> String {
        format!("{from}: المضيف يحوّل إلى {to}، والرابط لا يفتح إلا مضيفا واحدا. يلزم استخدام ذلك العنوان نفسه.")
    }

    fn outside_its_folder(name: &str, manifest: &str) -> String {
        format!("{name}: يجب أن تكون ملفات الحزمة بجانب {manifest}، أو في مجلدات هناك.")
    }

    fn cannot_be_read(url: &str, followed: bool) -> String {
        let stays = if followed { "" } else { "، وألا يحوّله إلى عنوان آخر" };
        format!(
            "{url}: تتعذر قراءته من هنا. يجب أن يكون موجودا، وأن يبدأ بـ\u{2066}https:\u{2069}، وأن يسمح مضيفه للصفحات الأخرى بقراءته (\u{2066}Access-Control-Allow-Origin: *\u{2069}){stays}، وأن يرد في الوقت المناسب."
        )
    }

    // Lists.
}

/// The places of a group, after "between".
fn span(group: &Group) -> String {
    let [first, last] = [group.first + 1, group.last + 1].map(|x| chart::count(L, x));
    match group.last - group.first {
        _ if !group.whole => format!("جميع المراتب من {first} فما بعدها"),
        1 => format!("المرتبتين {first} و{last}"),
        _ => format!("المراتب من {first} إلى {last}"),
    }
}

/// A rank: the word and the figure, which needs no agreement.
fn place(rank: usize) -> String {
    format!("المرتبة {}", chart::count(L, rank))
}

/// The first ranks.
fn first_places(rows: usize) -> String {
    match rows {
        1 => "المرتبة الأولى".to_owned(),
        10 => "المراتب العشر الأولى".to_owned(),
        _ => format!("أول {}", many_of(rows, &PLACE)),
    }
}

fn unknown(typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match near {
        None => {
            format!("«{typed}» ليس من الأسماء في هذه البيانات؛ تلزم كتابة الاسم كما في القائمة.")
        }
        Some(near) => {
            format!("«{typed}» ليس من الأسماء في هذه البيانات؛ هل المقصود {near}؟")
        }
    }
}

fn ambiguous(typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| format!("«{name}»")).collect();
    format!("«{typed}» اسم لأكثر من وحدة؛ تلزم كتابة {}.", names.join(" أو "))
}

const WEIGH: &[MethodChoice] = &[
    choice("points", "نقاط يدوية", "نقاط المنزلقات، أو نقاط الأوزان الجاهزة."),
    choice("equal", "متساوية في كل مستوى", "جميع البنود في المجموعة الواحدة متساوية الوزن."),
    choice("equal(indicators)", "متساوية لكل مؤشر", "جميع المؤشرات متساوية الوزن، فيكون وزن المحور بقدر عدد مؤشراته."),
    choice("entropy", "الإنتروبيا", "كلما كان توزيع درجات المؤشر على الجميع أقل تساويا زاد وزنه (شانون)."),
    choice("critic", "CRITIC", "التشتت مضروبا في قلة ما يكرره المؤشر مما تقوله المؤشرات الأخرى."),
    choice("deviation", "الانحراف المعياري", "كلما زاد تفاوت المؤشر زاد وزنه."),
    choice("pca", "المكوّن الرئيسي", "مربعات التشبعات على المكوّن الرئيسي الأول في كل مجموعة (دليل OECD/JRC، ص 89)."),
    choice(
        "influence",
        "تأثير متساو",
        "أوزان الأبعاد التي يتساوى بها ارتباط الأبعاد كلها مع الدرجة؛ وما داخلها كما حُدد يدويا.",
    ),
    choice(
        "ahp",
        "مقارنة زوجية (AHP)",
        "يُحدد كم مرة يزيد كل بند على كل بند آخر أهمية؛ والمتجه الذاتي الرئيسي يعطي الأوزان (ساعاتي).",
    ),
    choice("bod", "فائدة الشك", "لكل وحدة أفضل أوزان الأبعاد لها، على أن يشكل كل بُعد من 10% إلى 50% من درجتها."),
];

const COVER: &[MethodChoice] = &[
    choice("0.8", "80%", "الترتيب يشمل الوحدات التي تتوافر لها أربع قيم على الأقل من كل خمس."),
    choice("0.6", "60%", "وحدات أكثر ضمن الترتيب، مع قيم ناقصة أكثر."),
    choice("0.7", "70%", "وحدات أكثر قليلا ضمن الترتيب، مع قيم ناقصة أكثر."),
    choice("0.9", "90%", "وحدات أقل ضمن الترتيب، مع قيم ناقصة قليلة."),
    choice("1", "جميع القيم", "الترتيب يشمل الوحدات التي تتوافر لها كل القيم فقط."),
];

const TREAT: &[MethodChoice] = &[
    choice(
        "jrc",
        "قاعدة JRC",
        "تقليص ما لا يتجاوز خمس خلايا من المؤشر الملتوي؛ فإن لم يكف ذلك يؤخذ لوغاريتمه (الدليل، ص 84).",
    ),
    choice(
        "winsorise",
        "التقليص فقط (winsorise)",
        "نقل ما لا يتجاوز خمس خلايا متطرفة إلى القيمة التالية، والاكتفاء بذلك.",
    ),
    choice("log", "اللوغاريتم", "أخذ لوغاريتم كل مؤشر ملتو."),
    choice("boxcox", "تحويل Box–Cox", "الأس الذي يجعل المؤشر الملتوي أقرب ما يكون إلى التوزيع الطبيعي."),
    choice("none", "دون معالجة", "القيم الشاذة تُحتسب كاملة."),
];

const NORMALISE: &[MethodChoice] = &[
    choice("minmax", "الأدنى والأقصى (min–max)، من 0 إلى 100", "من الأسوأ إلى الأفضل ضمن الترتيب (الدليل، ص 85)."),
    choice(
        "minmax(1,100)",
        "الأدنى والأقصى (min–max)، من 1 إلى 100",
        "الأمر نفسه دون أصفار، وهو ما يلزم للمتوسط الهندسي أو التوافقي.",
    ),
    choice(
        "zscore",
        "الدرجات المعيارية (z)",
        "عدد الانحرافات المعيارية عن المتوسط، هنا بمتوسط 50 وتشتت 10 (الدليل، ص 84).",
    ),
    choice("rank", "الرتب", "لا يُحتسب إلا الترتيب: 1 للأسوأ، ثم صعودا (الدليل، ص 27)."),
    choice("percentile", "الرتب المئينية", "نسبة الوحدات الأخرى الأسوأ، بالمئة."),
    choice("borda", "نقاط بوردا", "عدد الوحدات الأخرى الأسوأ."),
    choice("share", "النسبة إلى الأفضل", "القيمة على الأفضل، أو الأفضل على القيمة حين يكون الأدنى أفضل."),
    choice(
        "goalposts",
        "حدود مرجعية",
        "بين قيمتين ثابتتين، وما تجاوزهما يُحصر عندهما: goalposts(code:low:high,…)؛ وباللوغاريتم حيث تُضاف \u{2066}:log\u{2069} في النهاية.",
    ),
    choice(
        "loggoalposts",
        "حدود مرجعية لوغاريتمية",
        "الأمر نفسه باللوغاريتم للمؤشرات المذكورة: loggoalposts(code:low:high,…)\u{200f}.",
    ),
];

const IMPUTE: &[MethodChoice] = &[
    choice("theme", "متوسط الوحدة في المحور", "متوسط الوحدة نفسها في المحور، وإلا ففي البُعد، وإلا فمتوسط جميع الوحدات."),
    choice("aspect", "متوسط الوحدة في البُعد", "متوسط الوحدة نفسها في البُعد، وإلا فمتوسط جميع الوحدات."),
    choice("mean", "متوسط جميع الوحدات", "متوسط المؤشر لكل ما ضمن الترتيب (الدليل، ص 55)."),
    choice("median", "وسيط جميع الوحدات", "وسيط المؤشر لكل ما ضمن الترتيب."),
    choice("group", "متوسط المنطقة", "متوسط المؤشر في منطقة الوحدة."),
    choice("none", "دون تعويض", "القيم الناقصة مستبعدة، وتزداد أوزان بقية مجموعتها."),
];

const AGGREGATE: &[MethodChoice] = &[
    choice("arithmetic", "المتوسط الحسابي", "الدرجة المنخفضة يمكن أن تعوّضها كاملة درجة أخرى (الدليل، ص 103)."),
    choice("geometric", "المتوسط الهندسي", "الدرجة المنخفضة لا تعوّضها الأخرى إلا جزئيا: التوازن أجدى (الدليل، ص 103)."),
    choice("harmonic", "المتوسط التوافقي", "الدرجة المنخفضة يصعب تعويضها."),
    choice("power", "متوسط القوى", "بأس 0.5، بين الحسابي والهندسي: power(0.5)\u{200f}."),
    choice("owa", "المتوسط المرجح المرتب", "أدنى درجات الوحدة هي الأثقل وزنا؛ و\u{a0}owa(2) يحدد مقدار ذلك."),
    choice(
        "copeland",
        "قاعدة كوبلاند",
        "نسبة الوحدات الأخرى التي تتفوق عليها الوحدة، واحدة فواحدة، بوزن ما تتقدم فيه (الدليل، ص 112).",
    ),
];

/// The start of a sentence about moving weights.
fn moving(count: usize) -> String {
    if count == 1 {
        "بتغيير الوزن الوحيد".to_owned()
    } else {
        format!("بتغيير الأوزان كلها ({})", chart::count(L, count))
    }
}

/// A noun as numbers take it.
struct Noun {
    /// By the categories of `plural`; those of 1 and 2 are whole, the others follow the figure.
    forms: [&'static str; 6],
    /// For 2, after a preposition or another noun.
    two_of: &'static str,
}

const INDICATOR: Noun = Noun {
    forms: ["مؤشر", "مؤشر واحد", "مؤشران", "مؤشرات", "مؤشرا", "مؤشر"], two_of: "مؤشرين"
};
const ASPECT: Noun = Noun {
    forms: ["بُعد", "بُعد واحد", "بُعدان", "أبعاد", "بُعدا", "بُعد"], two_of: "بُعدين"
};
const THEME: Noun = Noun {
    forms: ["محور", "محور واحد", "محوران", "محاور", "محورا", "محور"], two_of: "محورين"
};
const FIGURE: Noun = Noun {
    forms: ["قيمة", "قيمة واحدة", "قيمتان", "قيم", "قيمة", "قيمة"], two_of: "قيمتين"
};
const PLACE: Noun = Noun {
    forms: ["مرتبة", "مرتبة واحدة", "مرتبتان", "مراتب", "مرتبة", "مرتبة"], two_of: "مرتبتين"
};
const ROW: Noun =
    Noun { forms: ["صف", "صف واحد", "صفان", "صفوف", "صفا", "صف"], two_of: "صفين" };
const CELL: Noun = Noun {
    forms: ["خلية", "خلية واحدة", "خليتان", "خلايا", "خلية", "خلية"], two_of: "خليتين"
};
const POINT: Noun = Noun {
    forms: ["نقطة", "نقطة واحدة", "نقطتان", "نقاط", "نقطة", "نقطة"], two_of: "نقطتين"
};
const PART: Noun =
    Noun { forms: ["جزء", "جزء واحد", "جزآن", "أجزاء", "جزءا", "جزء"], two_of: "جزأين" };
const LEVEL: Noun = Noun {
    forms: ["مستوى", "مستوى واحد", "مستويان", "مستويات", "مستوى", "مستوى"], two_of: "مستويين"
};
const METHOD: Noun = Noun {
    forms: ["منهجية", "منهجية واحدة", "منهجيتان", "منهجيات", "منهجية", "منهجية"],
    two_of: "منهجيتين",
};
const UNIT: Noun = Noun {
    forms: ["وحدة", "وحدة واحدة", "وحدتان", "وحدات", "وحدة", "وحدة"], two_of: "وحدتين"
};

/// Returns the form that a number takes, by the CLDR rules for Arabic.
fn plural(count: usize, [zero, one, two, few, many, other]: [&str; 6]) -> &str {
    match (count, count % 100) {
        (0, _) => zero,
        (1, _) => one,
        (2, _) => two,
        (_, 3..=10) => few,
        (_, 11..=99) => many,
        _ => other,
    }
}

/// Returns a count with its noun: "مؤشران", "7,410 خلايا".
fn many(count: usize, noun: &Noun) -> String {
    let form = plural(count, noun.forms);
    if count == 1 || count == 2 { form.to_owned() } else { format!("{} {form}", chart::count(L, count)) }
}

/// The same after a preposition or another noun: "من مؤشرين".
fn many_of(count: usize, noun: &Noun) -> String {
    if count == 2 { noun.two_of.to_owned() } else { many(count, noun) }
}

/// Names in a row: "a، b وc".
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {}", first.join("، "), and(last)),
    }
}

/// A name after "and", which is written onto it unless it is in other letters.
fn and(name: &str) -> String {
    format!("و{}", if is_foreign(name) { format!("\u{a0}{name}") } else { name.to_owned() })
}

/// Whether a name begins with a letter of another script.
fn is_foreign(name: &str) -> bool {
    let first = name.chars().find(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'));
    first.is_some_and(|first| first.is_alphabetic() && !is_arabic(first))
}

/// Whether a letter is of the Arabic script.
fn is_arabic(letter: char) -> bool {
    matches!(letter,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}')
}

/// What is read from left to right in a sentence from right to left: a formula.
fn ltr(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// A number in a sentence: its sign, if it has one, stays to the left of it.
fn number(text: &str) -> String {
    if text.starts_with(['-', '−', '+']) { ltr(text) } else { text.to_owned() }
}
