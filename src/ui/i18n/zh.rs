//! The page in simplified Chinese.

use super::{shared::*, *};
use crate::dataset::UnitId;

const CODE: &str = "zh";
const L: Language = Language::Chinese;

/// Simplified Chinese.
pub(super) struct Chinese;

impl FirstSentences for Chinese {
    text! {
        text_direction: "ltr",
        own_name: "中文",
        locale: "zh_CN",
        tag: "zh-Hans",
    }

    fn against(preset: &str) -> String {
        format!("与“{preset}”相比")
    }

    fn change(change: Change, preset: &str) -> String {
        match change {
            Change::Up(n) => format!("比“{preset}”时高{n}位"),
            Change::Down(n) => format!("比“{preset}”时低{n}位"),
            Change::Same => format!("与“{preset}”时名次相同"),
        }
    }

    fn imputed(imputed: usize, indicators: usize) -> String {
        format!("{indicators}项中补齐{imputed}项")
    }

    fn slider_value(points: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{points}分，占总体{share}")
    }
}

impl PageSentences for Chinese {
    text! {
        more_languages: "更多语言",
        gap: "",
        skip: "跳到排名",
        invitation: "改变权重，看名次如何变动。",
        how: "查看方法",
        start_from: "起点",
        own_weights: "你的权重。",
        computed_weights: "计算所得的权重。",
        did_not_load: "未能加载。",
        no_appendix: "图表下方可展开的内容未能加载。排名与权重不受影响。",
        lines: "后一方面的色条比前一方面多一道细线。",
        by_aspect: "各方面得分",
        score: "总分",
        did_you_mean: "是否指：",
        by_part: "各部分得分",
        ranked_by: "排名依据",
        by_whole: "按总分",
        how_many: "行数",
        parts: "显示范围",
        all_parts: "所有地区",
        against_whole: "与总排名相比",
        weights: "权重",
        points_and_shares: "分数由你设定；占比是它在总体中的实际份额。",
        reset: "还原",
        even_out: "均分",
        undo: "撤销",
        redo: "重做",
        drag_borders: "拖动分界线，可在相邻两个方面之间调整占比。",
        whiskers: "90%邻近权重下的名次",
        range_head: "区间",
        range: "，90%邻近权重下的名次：",
        not_sure: "此浏览器无法算出名次有多稳。权重、次序和得分不受影响。",
        try_again: "重试",
        change_the_weights: "改变权重",
        close: "关闭",
        open_whole_page: "打开完整页面",
        badge_unranked: "未参评：已知数据太少。",
        downloads_title: "下载或复制",
        by_method: "采用了与默认不同的方法：",
        reader_did_not_load: "读取其他数据的程序未能加载，请重试。",
        methods_did_not_load: "按此数据的方法排名的程序未能加载，请重试。",
        parts_do_not_fit: "本页各部分不相配，请刷新页面。",
    }

    fn page_title(title: &str, preset: Option<&str>) -> String {
        match preset {
            Some(preset) => format!("{title}：{preset}"),
            None => title.to_owned(),
        }
    }

    fn appearance(appearance: Theme) -> &'static str {
        match appearance {
            Theme::Light => "浅色",
            Theme::Dark => "深色",
        }
    }

    fn kicker(after: &str, indicators: usize, units: &str) -> String {
        let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
        format!("{after}{indicators}项指标 · {units}")
    }

    fn counted(count: usize, [_, units]: [&str; 2]) -> String {
        let number = chart::count(L, count);
        format!("{number}{units}")
    }

    fn verdict(first: &str, next: &[&str], units: &str) -> String {
        let next = list(next);
        format!("{first}在{units}中居首，其后是{next}。")
    }

    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
        let by = by.map(|by| format!("仅看“{by}”，")).unwrap_or_default();
        let within = within.map(|part| format!("在{part}，")).unwrap_or_default();
        format!("{by}{within}{first}居首，在{all}中列第\u{2060}{rank}。")
    }

    fn nobody_ranked() -> String {
        "这里没有参评单位。".to_owned()
    }

    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
        let share = chart::percent(L, share);
        let theme = theme.map(|(name, share)| (name, chart::percent(L, share)));
        match theme {
            None => format!("权重最大：{aspect}，占{share}。"),
            Some((theme, part)) => {
                format!("权重最大：{aspect}，占{share}，其中仅{theme}就占{part}。")
            }
        }
    }

    fn computed_by(code: &str) -> String {
        format!("由weigh={code}得出，与原设分数无关。")
    }

    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String {
        format!("由“{preset}”出发，{nodes}项分数中改动了{moved}项。")
    }

    fn sentence(name: &str) -> String {
        format!("{name}。")
    }

    fn top(rows: usize, ranked: usize) -> String {
        match rows {
            rows if rows == ranked => format!("全部{rows}名"),
            10 => "前十名".into(),
            rows => format!("前{rows}名"),
        }
    }

    fn bars(aspects: usize) -> String {
        format!("满分100分，由{aspects}个方面相加而成。")
    }

    fn too_few_figures(count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
        let [count, all] = [count, all].map(|x| chart::count(L, x));
        [format!("{all}个中有{count}个未参评：至少须有{figures}项数据中的{needed}项。"), "查看".into()]
    }

    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String {
        match (before, now) {
            (Some(b), Some(n)) => format!("{name}由第{b}位变为第{n}位"),
            (None, Some(n)) => format!("{name}进入前十，第{n}位"),
            (_, None) => format!("{name}跌出前十"),
        }
    }

    fn moves(moves: &[String], cause: Option<&str>) -> String {
        let (between, colon) = ("，", "：");
        let moves = moves.join(between);
        cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
    }

    fn joined(tied: bool) -> &'static str {
        if tied { "，与下一名并列" } else { "，与下一名难分先后" }
    }

    fn brackets(_units: &str) -> String {
        "括线相连者，只要某一方面的占比变动不到1个百分点，先后就会互换。".into()
    }

    fn outside(tied: bool, rows: usize) -> String {
        match rows {
            10 if tied => "十名之外，分数相同：".into(),
            10 => "十名之外，同样接近：".into(),
            rows if tied => format!("前{rows}名之外，分数相同："),
            rows => format!("前{rows}名之外，同样接近："),
        }
    }

    fn outside_more(count: usize, more: bool) -> String {
        if more { format!("另有至少{count}个") } else { format!("另有{count}个") }
    }

    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String {
        let [least, most] = gaps.map(|x| chart::gap(L, x));
        let none = gaps[0] <= 0.0;
        let gap = match (least == most, none) {
            (true, _) => most,
            (_, true) => format!("至多{most}"),
            _ => format!("{least}至{most}"),
        };
        format!("与{}名只差{gap}分。", place(last))
    }

    fn first_under(first: &str, share: f64) -> String {
        let few = share < 0.5;
        let share = match share {
            share if share > 0.99 => "99%以上".to_owned(),
            share if share < 0.01 => "不到1%".to_owned(),
            share if few => "仅".to_owned() + &chart::percent(L, share),
            share => chart::percent(L, share),
        };
        if few {
            format!("{first}在此居首，但在所有可能的权重组合中，{share}如此。")
        } else {
            format!("在所有可能的权重组合中，{first}有{share}排第一。")
        }
    }

    fn tied(names: &[&str], count: &str, rank: usize) -> String {
        let (few, place) = (names.len() < 4, place(rank));
        let who = if few { list(names) } else { count.to_owned() };
        format!("{who}并列{place}。")
    }

    fn too_close(but: bool, groups: &[Group]) -> [String; 3] {
        let phrases: Vec<String> = groups.iter().map(span).collect();
        let places = match phrases.as_slice() {
            [one] => one.clone(),
            [first @ .., last] => format!("{}，以及{last}，都", first.join("、")),
            [] => String::new(),
        };
        let before = if but { format!("但{places}") } else { places };
        [before, "难分先后".into(), "。".into()]
    }

    fn find(unit: &str) -> String {
        format!("查找{unit}")
    }

    fn not_found(text: &str, units: &str) -> String {
        let text = shortened(text);
        format!("在{units}的中英文名称中没有找到“{text}”。")
    }

    fn more_found(count: usize) -> String {
        let count = chart::count(L, count);
        format!("另有{count}个，请继续输入。")
    }

    fn found_at(rank: Option<usize>) -> String {
        match rank {
            Some(rank) => format!("第\u{2060}{rank}"),
            None => "未参评".to_owned(),
        }
    }

    fn shown(unit: &str, rank: Option<usize>) -> String {
        let at = Self::found_at(rank);
        format!("已显示{unit}：{at}。")
    }

    fn by_node(node: &str) -> String {
        format!("按{node}")
    }

    fn rows(rows: usize) -> String {
        format!("前{rows}名")
    }

    fn all_rows(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("全部{rows}名")
    }

    fn kinds_of_parts() -> [&'static str; 2] {
        ["地区", "省份与分组"]
    }

    fn top_within(rows: usize, of: usize, part: &str) -> String {
        if of == 0 {
            format!("{part}没有参评单位")
        } else if rows < of {
            format!("{part}{of}个中的前{rows}名")
        } else {
            format!("{part}全部{of}个")
        }
    }

    fn bars_by(node: &str, parts: &[String]) -> String {
        let parts = (parts.len() > 1).then(|| Self::in_a_row(parts));
        match parts {
            Some(parts) => {
                format!("仅为“{node}”的得分，满分100分；由左至右依次为：{parts}。")
            }
            None => format!("仅为“{node}”的得分，满分100分。"),
        }
    }

    fn themes_and_indicators(themes: usize, indicators: usize) -> String {
        format!("{themes}个主题，{}", Self::indicators_only(indicators))
    }

    fn indicators_only(indicators: usize) -> String {
        format!("{indicators}项指标")
    }

    fn points_of(node: &str) -> String {
        format!("{node}，分数")
    }

    fn not_points(why: PointsError) -> &'static str {
        match why {
            PointsError::NotANumber => "未设定：请输入0到100之间的数字。",
            PointsError::OutOfRange => "未设定：分数须在0到100之间。",
            PointsError::TooFine => "未设定：最多六位小数。",
        }
    }

    fn lock(node: &str) -> String {
        format!("锁定{node}的占比")
    }

    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String {
        match why {
            LockConflict::Locked => {
                format!("未移动：“{node}”的占比已锁定，解锁后方可调整。")
            }
            LockConflict::TooMany(_) => {
                format!("未移动：要保持“{sibling}”的占比，其分数须超过100。请先解锁，或调低其他分数。")
            }
            LockConflict::Nothing => "未移动：除锁定的占比外，其余各项须有分数。请先解锁。".to_owned(),
            LockConflict::All => "未移动：锁定的占比已占全部。请先解锁。".to_owned(),
        }
    }

    fn nearby(indicators: usize) -> String {
        format!(
            "所有权重组合：在{indicators}个权重的全部分配方式中均匀抽取。邻近权重：{indicators}个权重各自随机变动至多四分之一。"
        )
    }

    fn first_ranges(first: usize, rows: usize) -> String {
        format!("名次区间只计算这{}行中的前{first}行。", chart::count(L, rows))
    }

    fn source(of: &Source) -> String {
        match &of.owner {
            Owner::Host(host) => format!("数据来自{host}，未经本站核实。"),
            Owner::Site(file) => {
                let file = shortened(file);
                format!("数据来自本站的{file}，未经核实。")
            }
        }
    }

    fn more_weights(count: usize) -> String {
        format!("另外{count}项")
    }

    fn as_of(edition: &str) -> String {
        format!("数据固定为{edition}版。")
    }

    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
        let Some(rank) = rank else { return (None, "–".to_owned(), None) };
        (Some("第"), rank.to_string(), Some("位"))
    }

    fn badge_of(units: Option<&str>, title: &str) -> String {
        match units {
            Some(units) => format!("{units}之中 · {title}"),
            None => title.to_owned(),
        }
    }

    fn badge_score(score: &str, preset: &str, moved: bool) -> String {
        if moved {
            format!("总分{score}（满分100），权重自定。")
        } else {
            format!("总分{score}（满分100），权重“{preset}”。")
        }
    }

    fn imputed_note(indicators: usize) -> String {
        format!("† {indicators}项数据中补齐的项数。")
    }

    fn missing_note(indicators: usize) -> String {
        format!("† {indicators}项数据中缺失而略去的项数。")
    }

    fn missing(missing: usize, indicators: usize) -> String {
        format!("{indicators}项中缺失{missing}项")
    }

    fn rings(imputed: usize, indicators: usize) -> String {
        format!("圆环：没有来源提供该数据，系补齐所得（{indicators}项中{imputed}项），不排名次。")
    }

    fn unmarked(missing: usize, indicators: usize) -> String {
        format!("无圆点者：没有来源提供该数据，未计入（{indicators}项中{missing}项）。")
    }

    fn filled(counts: &[(Filled, usize)], cells: usize) -> String {
        let holes: usize = counts.iter().map(|(_, count)| count).sum();
        let said = chart::count(L, holes);
        let cells = format!("{}个数据", chart::count(L, cells));
        let with = |(by, _): &(Filled, usize)| match by {
            Filled::Theme => "其同一主题数据的均值",
            Filled::Aspect => "其同一方面数据的均值",
            Filled::Mean => "该指标的全体均值",
            Filled::Median => "该指标的全体中位数",
            Filled::Region => "该指标在其所在地区的均值",
            Filled::Middle => "标尺的中点（无参评单位有数据）",
            Filled::LeftOut => "",
        };
        match counts {
            [(Filled::LeftOut, _)] => {
                format!("{cells}中有{said}个缺失而略去，并在名称旁（†）注明个数；同组其余各项权重相应放大。")
            }
            [one] => {
                format!("{cells}中有{said}个以{}补齐，并在名称旁（†）注明个数。", with(one))
            }
            _ => {
                let each: Vec<String> =
                    counts.iter().map(|one| format!("{}个以{}", chart::count(L, one.1), with(one))).collect();
                format!("{cells}中有{said}个已补齐：{}；并在名称旁（†）注明个数。", Self::in_a_row(&each))
            }
        }
    }

    fn unplaced(_count: usize, counted: &str, node: &str, names: &[String]) -> String {
        let names = Self::in_a_row(names);
        format!("{counted}没有“{node}”的数据，不按其排名：{names}。")
    }

    fn direction(direction: Direction) -> &'static str {
        match direction {
            Direction::Positive => "越高越好",
            Direction::Negative => "越低越好",
        }
    }

    fn told_apart(name: &str, group: Option<&str>) -> String {
        match group {
            None => name.to_owned(),
            Some(group) => format!("{name}（{group}）"),
        }
    }

    fn bars_on_a_scale(aspects: usize) -> String {
        format!("得分由{aspects}个方面合成。")
    }

    fn badge_score_by_method(score: &str, method: &str) -> String {
        format!("得分{score}，采用了与默认不同的方法：{method}。")
    }

    fn in_a_row(things: &[String]) -> String {
        things.join("、")
    }
}

impl Sentences for Chinese {
    // The page.

    text! {
        one_level_then: "，再",
        copied: "已复制。",
        copy_by_hand: "浏览器不允许本页复制，请从这里复制：",
    }

    fn weighting(preset: &str) -> String {
        format!("权重：{preset}。")
    }

    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    text! {
        how_sure: "名次有多稳？",
        one_weight: "只有一项指标：无论权重如何，排名都相同。",
        which_place: "各名次出现在多少权重组合下",
        near: "邻近：每个权重变动至多四分之一",
        everywhere: "所有权重组合，均匀抽取",
        can_be_first: "谁可能居首",
        central: "应用",
        how_far: "各自最高、最低能到第几",
        mean_head: "平均名次（全部权重）",
        how_little: "相邻两者多小的变动即互换",
        how_little_note: "一个方面在总体中份额的最小变动（其余方面比例不变）。不到1个百分点即为难分先后。下方：若所有权重可同时变动（最小二乘），以及邻近权重下两者互换的频率。",
        no_weights_swap: "任何权重下都不会互换。",
    }

    fn which_place_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "每行合计100%，带框的格子是当前权重下的名次。各抽取{drawn}组权重，人人相同；20个数字中有19个的误差小于{error}。空白：不到0.5%。"
        )
    }

    fn can_be_first_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "指标的所有权重：抽取{drawn}组，20次中有19次误差不超过{error}；未抽到居首者仍可能在极少数权重下居首。仅方面之间的权重（方面内部份额不变）：精确值。“应用”会把权重设为使其居首的各组权重的中心。"
        )
    }

    fn first_heads() -> [&'static str; 5] {
        ["居首（全部指标）", "中心", "进入前十", "居首（仅方面）", "中心"]
    }

    fn load_middle(name: &str, aspects: bool) -> String {
        let of = if aspects { "（仅方面）" } else { "" };
        format!("应用使{name}居首的各组权重的中心{of}")
    }

    fn how_far_note(unit: &str) -> String {
        format!(
            "仅方面之间的权重变动（方面内部份额不变）时，每个{unit}的最好与最差名次。点按名次，可设为达到该名次的权重。除非另注界限，均已证明。"
        )
    }

    fn range_heads() -> [&'static str; 3] {
        ["所有权重", "±5个百分点内", "±10个百分点内"]
    }

    fn unproved(limit: usize, best: bool) -> String {
        if best {
            format!("（已达到；不会高于第{limit}）")
        } else {
            format!("（已达到；不会低于第{limit}）")
        }
    }

    fn load_rank(name: &str, rank: usize) -> String {
        format!("设为使{name}位列第{rank}的权重")
    }

    fn all_together(distance: f64) -> String {
        let points = Self::points_apart(distance);
        format!("所有权重同时变动：{points}个百分点。")
    }

    fn swapped_nearby(part: f64) -> String {
        let part = self::part(L, part);
        format!("{part}的邻近权重下互换。")
    }

    // The weights.

    // How sure a row is.

    text! {
        hangs_on: "其名次取决于哪些权重",
        hangs_on_note: "在邻近权重组合下名次的波动中，每项权重单独及与其他权重共同所占的部分（Sobol总指数，估计值，误差为几个百分点）。",
        hangs_on_nothing: "无：在所抽取的全部邻近权重组合下，名次不变。",
    }

    fn flip_heads() -> [&'static str; 4] {
        ["相邻两名", "1以左难分先后，越往右越稳（对数刻度）", "百分点", "哪一方面，由 → 至"]
    }

    fn pair(ahead: &str, behind: &str) -> String {
        format!("{ahead}、{behind}")
    }

    fn points_apart(distance: f64) -> String {
        match distance * 100.0 {
            points if points < 0.1 => "不到0.1".to_owned(),
            points if (0.95..1.0).contains(&points) => chart::gap(L, points.min(0.99)),
            points => chart::score(L, points),
        }
    }

    fn no_flip(tied: bool) -> &'static str {
        if tied { "并列" } else { "单改一个方面无法互换" }
    }

    fn ramp() -> (&'static str, [&'static str; 6]) {
        ("权重组合的占比", ["5%以下", "5", "10", "20", "40", "70及以上"])
    }

    // Notices.

    text! {
        link_not_understood: "链接有一部分无法识别。",
        rest_is_set: "其余部分均已生效。",
        dismiss: "关闭",
        not_loaded: "数据未能载入。",
        reading: "正在读取",
        same_ten: "前十名及其次序未变。",
    }

    fn notice(notice: &Notice) -> String {
        let part = shortened(&notice.part());
        let why = match notice {
            Notice::Version(_) => "链接版本不同，已按版本1读取",
            Notice::UnknownPath(_) => "没有这一页",
            Notice::NoEdition(_) => "此处未保存这一版，以下为最新数据",
            Notice::UnknownKey { near, .. } => &format!("没有这一项，是否指“{near}”？"),
            Notice::Numbered { key: "focus" | "compare", .. } => {
                "按行号指代单位，如今该行可能已是别的单位，请按名称查找"
            }
            Notice::Numbered { .. } => "按列号指代指标，如今该列可能已是别的指标，请按名称选择",
            Notice::RepeatedUnit(_) => "已在比较之列",
            Notice::TooManyUnits(_) => &format!("最多可比较{}个单位", View::COMPARED),
            Notice::RepeatedKey(_) | Notice::RepeatedNode(_) => "重复出现，以最后一个为准",
            Notice::Refused { why, .. } => why.say(CODE),
            Notice::NotLoaded(_) => "负责这一方法的程序未能加载，请重试",
            Notice::UnknownValue { key: "against", .. } => "这份数据没有这一预设",
            Notice::UnknownValue { .. } => "没有这一选项",
            Notice::NotAWeight(_) => "权重应写作“代码:分数”",
            Notice::UnknownNode(_) => "没有方面、主题或指标用这一代码",
            Notice::NotPoints { why, .. } => match why {
                PointsError::NotANumber => "不是数字",
                PointsError::OutOfRange => "分数须在0到100之间",
                PointsError::TooFine => "最多六位小数",
            },
        };
        format!("{part}：{why}")
    }

    fn and_more(count: usize) -> String {
        format!("另有{count}处")
    }

    fn shared_alike(parent: Option<&str>) -> String {
        match parent {
            None => "所有方面均为0分，按等权处理。".into(),
            Some(p) => format!("“{p}”之下均为0分，按等权处理。"),
        }
    }

    fn without_spread(indicator: &str) -> String {
        format!("“{indicator}”在参评单位间没有差别，一律取50分。")
    }

    fn still_there(data: &str, of: &Source, first: bool) -> String {
        let data = shortened(data);
        let whose = if let Owner::Host(_) = of.owner { Self::source(of) + Self::gap() } else { String::new() };
        if first { format!("{data}。{whose}") } else { format!("{data}。{whose}以下仍是原来的排名。") }
    }

    fn still_shown(data: &str) -> String {
        let data = shortened(data);
        format!("以下仍是原来的排名，而不是{data}。请修正后重试：")
    }

    fn changed_since(with_presets: bool) -> &'static str {
        if with_presets {
            "此链接生成之后，数据、方法、预设权重或链接中的单位代码已有变化。"
        } else {
            "此链接生成之后，数据或方法已有变化。"
        }
    }

    // Embedding and sharing.

    text! {
        share: "分享与嵌入",
        share_what: "现在所见即为初始视图：权重、语言、深浅色。",
        show: "显示",
        readers_change: "读者可更改",
        figures: "数据",
        living: "随更新变化",
        frozen: "固定为当前版本",
        copy: "复制",
        preview: "预览",
        another: "链接所指为另一视图或其他数据，并非此页。",
        other_weights: "其他权重：",
    }

    fn controls(controls: Controls) -> &'static str {
        use WeightControls::{Absent, Closed, Open};
        match (controls.presets, controls.weights) {
            (true, Closed) => "预设，点按钮可调权重",
            (true, Open) => "预设和权重",
            (true, Absent) => "仅预设",
            (false, Closed) => "点按钮可调权重",
            (false, Open) => "仅权重",
            (false, Absent) => "不可更改",
        }
    }

    fn layout(layout: ViewMode) -> &'static str {
        use ViewMode;
        match layout {
            ViewMode::Full => "整页",
            ViewMode::Chart => "图表",
            ViewMode::Badge => "徽章",
        }
    }

    fn badge_unit(unit: &str) -> String {
        format!("徽章的{unit}")
    }

    fn snippet_names() -> [&'static str; 3] {
        ["链接", "嵌入代码（自动调整高度）", "嵌入代码（不含脚本，高度固定）"]
    }

    fn not_running() -> [&'static str; 2] {
        ["此处不能改变权重：", "本页程序没有运行。以下排名在其权重之下完整无误。"]
    }

    fn stopped() -> [&'static str; 2] {
        ["本页程序因自身故障已停止。以下是停止前最后显示的排名。", "刷新"]
    }

    fn without_script() -> [&'static str; 2] {
        ["此处不能改变权重：", "浏览器已关闭脚本。以下排名在其权重之下完整无误。"]
    }

    // Downloads.

    text! {
        copy_link: "复制此视图的链接",
        download: "下载",
        copy_table: "复制为表格",
        as_table: "以表格显示",
        print: "打印",
        drawing: "正在绘制图片。",
        no_picture: "此浏览器不允许本页生成图片。SVG文件中有同样的图表。",
        no_file: "此浏览器未接收该文件。",
        reopen: "打开此视图并改变权重：",
        rank_head: "名次",
    }

    fn download_what(what: &str) -> String {
        format!("下载{what}")
    }

    fn files() -> [&'static str; 4] {
        ["SVG：图表", "PNG：图表（图片）", "CSV：完整排名", "计算过程（CSV）：每项数据与每个步骤"]
    }

    fn kinds() -> [&'static str; 4] {
        ["SVG", "PNG", "CSV", "计算过程（CSV）"]
    }

    fn saved(name: &str) -> String {
        format!("已保存为{name}。")
    }

    fn saved_if_allowed(name: &str) -> String {
        format!("已保存为{name}。如未收到，是外层网页不允许下载，请单独打开图表。")
    }

    fn copied_table(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("已复制{rows}行，可粘贴到文档或电子表格中。")
    }

    fn own_weighting(preset: &str, shares: &[String]) -> String {
        let shares = Self::in_a_row(shares);
        format!("自定权重，由“{preset}”出发：{shares}。")
    }

    fn shared(name: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{name}{share}")
    }

    fn left_out(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("此处还容不下另外{rows}名，CSV与链接中有全部名次。")
    }

    fn sources(indicators: usize, most: &str, others: usize) -> String {
        match others {
            0 => format!("{indicators}项指标。来源：{most}。"),
            _ => format!("{indicators}项指标。来源：{most}，另有{others}处。"),
        }
    }

    fn taken(edition: &str, date: &str) -> String {
        format!("{edition}版，{date}取自Tenfold。")
    }

    // Downloads: what the files say.

    text! {
        what_it_takes: "怎样才会改变？",
        try_it: "试一试",
    }

    fn smallest_change(aspects: bool) -> &'static str {
        if aspects {
            "只改一个方面的占比、其余保持比例时，能让名次变动的最小改动。"
        } else {
            "只改一项占比（方面能做到的只改方面）、其余保持比例时，能让名次变动的最小改动。"
        }
    }

    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String {
        match rows {
            None => format!("{behind}超过{ahead}"),
            Some(10) => format!("{behind}取代{ahead}进入前十"),
            Some(rows) => format!("{behind}取代{ahead}进入前{rows}名"),
        }
    }

    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2] {
        let large = (to - from).abs() > LARGE;
        let [was, is] = chart::from_to(L, from, to);
        if large {
            let change = if to < from { "降到" } else { "升到" };
            ["要让".into(), format!("，{node}占比须由{was}{change}{is}。")]
        } else {
            [format!("{node}占比从{was}变为{is}时，"), "。".into()]
        }
    }

    fn never() -> [&'static str; 2] {
        ["只改一个权重，无法让", "。"]
    }

    // The card of a unit.

    text! {
        compare: "对比",
        sum: "总分",
        one_place: "升一位，降一位",
        printed: "历次公布的名次",
        figure_ranks: "名次仅在有数据者中比较。",
        unranked_dots: "未参评，故无名次：圆点标在参评者之间的位置，超出范围者标在端点。",
        filled_in: "补齐",
        not_counted: "缺失，未计入",
        unknown: "未知",
    }

    fn compare_full(most: usize) -> String {
        format!("：已有{most}个在对比")
    }

    fn nth(rank: usize, tied: bool) -> String {
        let count = chart::count(L, rank);
        if tied { format!("并列第\u{2060}{count}") } else { format!("第\u{2060}{count}") }
    }

    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (Self::nth(rank, false), chart::score(L, score));
        if tied {
            format!("在当前权重下并列{of}中的{rank}，得{score}分（满分100分）")
        } else {
            format!("在当前权重下位列{of}中的{rank}，得{score}分（满分100分）")
        }
    }

    fn stands_nearby((low, high): (usize, usize)) -> String {
        let [best, worst] = [low, high].map(|rank| Self::nth(rank, false));
        if low == high {
            format!("90%的邻近权重下为{best}")
        } else {
            format!("90%的邻近权重下为{best}至{worst}")
        }
    }

    fn stands_under(rank: usize, preset: &str) -> String {
        let rank = Self::nth(rank, false);
        format!("“{preset}”下为{rank}")
    }

    fn clauses(clauses: &[String]) -> String {
        let (between, stop) = ("；", "。");
        clauses.join(between) + stop
    }

    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String {
        format!("未参评：{indicators}项数据中已知{known}项，参评至少需{needed}项。")
    }

    fn extremes() -> [&'static str; 2] {
        ["最强（按名次）", "最弱"]
    }

    fn of_how_many(of: usize) -> String {
        let of = chart::count(L, of);
        format!("/{of}")
    }

    fn why_here(score: f64) -> String {
        let score = chart::score(L, score);
        format!("得分由来：100分中的{score}分")
    }

    fn why_here_note(units: &str) -> String {
        format!("外框：当前权重下该项最多可得的分；填色：实得分；竖线：{units}的平均分。")
    }

    fn why_here_heads() -> [&'static str; 4] {
        ["组成", "实得与可得", "得分", "平均"]
    }

    fn of_most(most: f64) -> String {
        let most = chart::score(L, most);
        format!("/{most}")
    }

    fn no_neighbour(ahead: bool) -> &'static str {
        if ahead { "前面没有对手。" } else { "后面没有对手。" }
    }

    fn tied_with(name: &str) -> String {
        format!("与{name}并列。")
    }

    fn nothing_settable(name: &str) -> String {
        format!("{name}：六位小数的分数无法使两者互换。")
    }

    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String {
        match rank {
            Some(rank) => {
                format!("{edition}：{}（名单共{last}名）", Self::nth(rank as usize, false))
            }
            None => format!("{edition}：未列入前{last}名"),
        }
    }

    fn part_printed(node: &str, rank: &str) -> String {
        format!("{node}，{rank}。")
    }

    fn printed_note(lists: &[u32]) -> String {
        let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
        if least == most {
            format!("每版列出{most}名；短横：未列入。")
        } else {
            format!("各版列出{least}至{most}名；短横：未列入。")
        }
    }

    fn never_printed(editions: usize) -> String {
        format!("{editions}份公布的名单均未列入。")
    }

    fn all_figures(figures: usize) -> String {
        format!("{figures}项数据")
    }

    fn all_figures_note(_units: &str, unit: &str) -> String {
        format!(
            "每条竖线代表一个参评{unit}，较长者代表数个；越靠右越好。圆点为本{unit}所在，异常值已处理。点开名称可见年份与来源。"
        )
    }

    fn figure_heads() -> [&'static str; 4] {
        ["指标", "在全体中", "数值", "名次"]
    }

    fn measure(unit: &str) -> String {
        match unit {
            unit if unit.is_empty() || COUNTS.contains(&unit) => String::new(),
            unit if unit.starts_with(['%', '‰', '°']) => unit.to_owned(),
            unit if unit.starts_with(|c: char| c.is_ascii_digit()) => format!(" × {unit}"),
            unit => unit.to_owned(),
        }
    }

    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(ranked, nouns);
        format!("全部{units}")
    }

    // How a score was computed.

    text! {
        calculation: "逐步计算过程",
        left_out_of: "无数据：略去，同组其余各项权重相应放大",
        joined_scores: "得分如何合成",
    }

    fn calculation_note(name: &str, score: f64) -> String {
        let score = chart::points(L, score);
        format!(
            "从{name}的每项数据到其得分。权重：自方面起各层份额及其乘积。所列数字经四舍五入，合计按未舍入的数计算，等于总分{score}。"
        )
    }

    fn calculation_heads() -> [&'static str; 6] {
        ["指标", "原值", "处理", "换算为0（最差）至100（最好）", "权重", "得分"]
    }

    fn treated(figured: &Figured) -> String {
        let Figured { raw, treated, scale } = figured;
        let to = chart::precise(L, *treated);
        let in_formula = |value: f64| bracketed(&chart::precise(L, value));
        if let Some(log) = &scale.logarithm {
            let [raw, low, high, offset] = [*raw, log.low, log.high, log.offset()].map(in_formula);
            let to = in_formula(*treated);
            return if log.mirrored {
                format!("−ln({high} − {raw} + {offset}) = {to}")
            } else {
                format!("ln({raw} − {low} + {offset}) = {to}")
            };
        }
        if let Some(power) = &scale.power {
            let [raw, low, offset] = [*raw, power.low, power.offset()].map(in_formula);
            let (exponent, to) = (bracketed(&power.power.to_string()), in_formula(*treated));
            return if power.power.value() == 0.0 {
                format!("ln({raw} − {low} + {offset}) = {to}")
            } else {
                format!("(({raw} − {low} + {offset}) ^ {exponent} − 1) ÷ {exponent} = {to}")
            };
        }
        match scale.treatment {
            AppliedTreatment::Winsorised(_) if raw != treated => {
                format!("异常值，移至{to}")
            }
            _ => "不变".to_owned(),
        }
    }

    fn put_on_scale(Figured { treated, scale, .. }: &Figured, on: f64) -> String {
        let less = scale.formula.direction == Direction::Negative;
        let number = |value: f64| bracketed(&chart::precise(L, value));
        let (x, result) = (number(*treated), chart::points(L, on));
        match &scale.formula.parameters {
            FormulaParameters::Constant(middle) => {
                let middle = chart::precise(L, *middle);
                format!("各单位相同：{middle}")
            }
            FormulaParameters::Between { low, high, to, logarithmic, .. } => {
                let end = |value: f64| {
                    if *logarithmic { format!("ln {}", number(value)) } else { number(value) }
                };
                let (x, low, high) = (end(*treated), end(*low), end(*high));
                let part = if less { format!("({high} − {x})") } else { format!("({x} − {low})") };
                let width = chart::precise(L, to.1 - to.0);
                let from = if to.0 == 0.0 { String::new() } else { format!(" + {}", number(to.0)) };
                format!("{part} ÷ ({high} − {low}) × {width}{from} = {result}")
            }
            FormulaParameters::ZScore { mean, deviation, to } => {
                let [mean, deviation, spread, middle] = [*mean, *deviation, to.1, to.0].map(number);
                let part = if less { format!("({mean} − {x})") } else { format!("({x} − {mean})") };
                format!("{part} ÷ {deviation} × {spread} + {middle} = {result}")
            }
            FormulaParameters::Order { figures, count } => {
                let others = figures.len().saturating_sub(1);
                let worse = scale.formula.worse(*treated);
                let said = format!("{others}个中有{worse}个更差");
                match count {
                    Count::Rank => format!("{said}: {worse} + 1 = {result}"),
                    Count::Percent => {
                        format!("{said}: {worse} ÷ {others} × 100 = {result}")
                    }
                    Count::Points => format!("{said}: {result}"),
                }
            }
            FormulaParameters::Share(best) => {
                let best = number(*best);
                if less {
                    format!("{best} ÷ {x} × 100 = {result}")
                } else {
                    format!("{x} ÷ {best} × 100 = {result}")
                }
            }
        }
    }

    fn mean_of(within: &str, of: &[String], on: f64) -> String {
        let (of, on) = (Self::in_a_row(of), chart::points(L, on));
        format!("无数据；取其“{within}”内的均值（{of}）：{on}")
    }

    fn mean_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("无数据；取全体均值：{on}")
    }

    fn middle_of_scale(on: f64) -> String {
        let on = chart::points(L, on);
        format!("各单位均无数据；取标尺中点：{on}")
    }

    fn median_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("无数据；取全体中位数：{on}")
    }

    fn mean_of_region(on: f64) -> String {
        let on = chart::points(L, on);
        format!("无数据；取所在区域均值：{on}")
    }

    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
        let part = |(name, score, share): &(String, f64, f64)| {
            format!("{name} {} × {}", chart::points(L, *score), chart::share(L, *share))
        };
        let parts: Vec<String> = of.iter().map(part).collect();
        let (parts, score) = (parts.join("，"), chart::points(L, score));
        format!("{name}：{by}（{parts}）= {score}")
    }

    // Missing figures.

    // The method.

    text! {
        method: "方法与来源",
        ranked_label: "参评：",
        steps_label: "步骤：",
        held_unseen_label: "对照反推时未用到的各版",
        held_label: "与已公布的名次对照",
        doubts_label: "存疑：",
    }

    fn ranked(method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
        let (cover, of) = (chart::percent(L, method.min_coverage.value()), Self::counted(all, nouns));
        format!("{of}中，{}至少有{indicators}项数据的{cover}。", Self::counted(ranked, nouns))
    }

    fn steps(treatments: &[AppliedTreatment]) -> String {
        let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
        let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
        format!(
            "按JRC规则处理异常值（{winsorised}项缩尾，{logged}项取对数），各项换算为0至100，再在主题、方面、总体三层加权平均。术语依据OECD/JRC《手册》（2008）。"
        )
    }

    fn held(baseline: &str, editions: &[String]) -> String {
        format!("（当前权重与各版名次的等级相关；括号内为“{baseline}”）：{}。", editions.join("；"))
    }

    fn indicators_and_sources(indicators: usize) -> String {
        format!("{indicators}项指标及其来源")
    }

    fn indicator_heads() -> [&'static str; 4] {
        ["指标", "单位", "年份", "来源"]
    }

    fn not_ranked(count: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(count, nouns);
        format!("{units}未参评")
    }

    fn why_not_ranked(needed: usize, indicators: usize) -> String {
        format!("已知数据不足{indicators}项中的{needed}项：")
    }

    fn known(name: &str, filled: usize, indicators: usize) -> String {
        format!("{name} {filled}/{indicators}")
    }

    // What it takes to reach a rank.

    text! {
        choose: "请选择……",
        find_out: "算一算",
        or_drag: "也可以按住名次，把一行拖到别的位置。",
        no_unit: "请从列表中选择。",
        working_it_out: "正在计算……",
        not_reached: "此浏览器无法计算。",
        for_the_weights_before: "这是按先前权重得出的；可按现在的权重再算一次。",
        stop: "。",
        its_link: "链接",
    }

    fn reach_question() -> [&'static str; 3] {
        ["要让", "排到第", "名，权重要怎么变？"]
    }

    fn ranks_run(units: usize) -> String {
        format!("名次须在1到{units}之间。")
    }

    fn is_ranked(unit: &str, rank: usize) -> String {
        format!("{unit}排{}", ordinal(rank))
    }

    fn is_ranked_now(unit: &str, rank: usize) -> String {
        format!("{unit}现在就排{}。", ordinal(rank))
    }

    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2] {
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("{node}占比从{was}变为{is}")
        };
        let told: Vec<String> = changes.iter().map(told).collect();
        let told = list(&told.iter().map(String::as_str).collect::<Vec<_>>());
        [format!("{told}时，"), "。".into()]
    }

    fn how_near(is_nearest: bool, distance: f64) -> String {
        let points = chart::gap(L, distance * 100.0);
        if is_nearest {
            format!("这是各方面占比的最小改动（最小二乘）。按全部指标计的距离：{points}个百分点。")
        } else {
            format!("这是已找到的各方面占比的最小改动。按全部指标计的距离：{points}个百分点。")
        }
    }

    fn by_indicators(count: usize, distance: f64, smaller: bool, largest: &[(&str, f64, f64)]) -> String {
        let points = chart::gap(L, distance * 100.0);
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("{node}{was} → {is}")
        };
        let told = largest.iter().map(told).collect::<Vec<_>>().join("；");
        if smaller {
            format!(
                "{count}个权重都可改动时，更小的改动就够，这是已找到的最小改动。距离：{points}个百分点。主要是：{told}。"
            )
        } else {
            format!("{count}个权重都改动即可做到，这是已找到的最小改动。距离：{points}个百分点。主要是：{told}。")
        }
    }

    fn no_smaller(count: usize) -> String {
        format!("{count}个权重都可改动时，也没有找到更小的改动。")
    }

    fn not_itself(rank: usize) -> String {
        format!("没有找到正好{}的权重。", ordinal(rank))
    }

    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String {
        match indicators {
            None => {
                format!("各方面的权重怎样分配，都不能让{unit}排{}。", ordinal(rank))
            }
            Some(count) => {
                format!("{count}项指标的权重怎样分配，都不能让{unit}排{}。", ordinal(rank))
            }
        }
    }

    fn none_found(indicators: Option<usize>) -> String {
        match indicators {
            None => "只改各方面的权重，没有找到，也不能排除。".into(),
            Some(count) => {
                format!("{count}个权重都可改动时，没有找到，也不能排除。")
            }
        }
    }

    fn what_distance_is(count: usize) -> String {
        format!("距离：{count}项指标占比变动的平方和的平方根。")
    }

    // Weights from an order.

    text! {
        fit_title: "由名次反推权重",
        fit_box: "次序，每行一个名称",
        fit_find: "反推权重",
        fit_working: "正在求解。",
        fit_failed: "此浏览器无法反推权重。",
        fit_unsettled: "没有求得权重：可能没有任何权重满足下限，也可能搜索未能得出结论。请试试更短的次序。",
        fit_distance: "距离：各指标占比之差的平方和的平方根。",
        fit_not_loadable: "六位小数的分值无法保持这一次序，因此不能载入。",
    }

    fn fit_what(floors: WeightLowerBounds) -> String {
        let (aspect, indicator) = (chart::percent(L, floors.aspect), chart::share(L, floors.indicator));
        let margin = chart::gap(L, floors.margin);
        format!(
            "求出能排出某一次序（未列出者都排在其后）的最近权重：各方面占比不低于{aspect}，各指标不低于{indicator}，每一名至少领先下一名{margin}分（满分100）。由您的浏览器现场算出。"
        )
    }

    fn fit_fill(rows: usize) -> [String; 2] {
        match rows {
            10 => ["公布的名次".into(), "当前前十".into()],
            _ => ["公布的名次".into(), format!("当前前{rows}名")],
        }
    }

    fn fit_target() -> [&'static str; 2] {
        ["尽量接近", "当前权重"]
    }

    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
        let ((aspect, share), distance) = ((aspect.0, chart::share(L, aspect.1)), chart::gap(L, distance * 100.0));
        {
            let stand = if count == 1 { "它排在首位".to_owned() } else { format!("这{count}个依次排列") };
            format!("有权重能让{stand}：其中{aspect}占{share}，与{target}相距{distance}个百分点。")
        }
    }

    fn fit_beginning(placed: usize, next: &str) -> String {
        let at = place(placed + 1);
        match placed {
            0 => format!("没有满足下限的权重能让{next}排{at}。"),
            _ => {
                format!("前{placed}名可以排出；没有满足下限的权重能让{next}接着排{at}。")
            }
        }
    }

    fn fit_from(preset: Option<&str>) -> String {
        preset.map_or_else(|| "当时的权重".to_owned(), str::to_owned)
    }

    fn fit_share_heads(preset: &str) -> [String; 3] {
        ["占总体的比重".into(), "此处求得".into(), format!("“{preset}”所存的分值")]
    }

    fn fit_indicators(indicators: usize) -> String {
        format!("全部{indicators}项指标的占比")
    }

    fn fit_held() -> [&'static str; 2] {
        ["对照反推时未用到的各版", "与后来各版名次的等级相关（斯皮尔曼）；1表示次序完全相同。"]
    }

    fn fit_held_heads() -> [&'static str; 4] {
        ["版次", "此处求得", "所存分值", "更接近"]
    }

    fn fit_nearer(nearer: Ordering, baseline: &str) -> String {
        match nearer {
            Ordering::Greater => "此处求得".to_owned(),
            Ordering::Less => baseline.to_owned(),
            Ordering::Equal => "相当".to_owned(),
        }
    }

    fn fit_rounding(editions: &[String]) -> String {
        let all = editions.join("、");
        format!("{all}版的结论取决于分值如何取整。")
    }

    // Findings, checked.

    text! {
        findings: "对各项发现的检验",
        findings_what: "将发布者刊出的结论与这里的数据对照。所用的两组权重不随滑块变动：等权，以及由公布名次反推的权重。",
        they_show: "数据显示：",
    }

    fn how_it_stands(stands: FindingOutcome) -> &'static str {
        match stands {
            FindingOutcome::Agrees => "数据与此一致。",
            FindingOutcome::Partly => "数据与此部分一致。",
            FindingOutcome::Disagrees => "数据与此不一致。",
            FindingOutcome::Inconclusive => "数据无法判断。",
        }
    }

    fn weighs(name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
        let ([share, equal], rho) = ([share, equal].map(|x| chart::share(L, x)), chart::correlation(L, rho));
        format!(
            "反推权重中，{name}占总体{share}，在{themes}个主题中居{}，等权时占{equal}；与等权总分的等级相关系数为{rho}。反推权重只说明怎样与公布名次相符，并不说明名次如何得出。",
            place(rank)
        )
    }

    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
        let at = |(name, at): &(&str, usize)| format!("{name}居{}", place(*at));
        let missed: Vec<String> = missed.iter().map(at).collect();
        let missed: Vec<&str> = missed.iter().map(String::as_str).collect();
        {
            let missed = if missed.is_empty() { String::new() } else { format!("；{}", missed.join("，")) };
            let fitted = if fitted { "反推权重依次得出全部名次，因其本为此而求。" } else { "" };
            format!("等权的前{printed}名中有其中{found}个{missed}。{fitted}")
        }
    }

    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
        let (equal, fitted) = (list(equal), list(fitted));
        let at = |(name, at): &(&str, usize)| format!("等权时{name}居{}。", place(*at));
        let missed: String = missed.iter().map(at).collect();
        format!("{node}方面，等权时领先的是{equal}，反推权重时是{fitted}。{missed}")
    }

    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
        let at = |rank: usize, which: usize| -> Vec<String> {
            let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
            there.map(|(name, _)| (*name).to_owned()).collect()
        };
        let ranks = |which: usize| -> Vec<String> {
            let most = nodes.iter().map(|(_, ranks)| ranks[which]).max().unwrap_or(0);
            let told = (1..=most).map(|rank| (rank, at(rank, which))).filter(|(_, names)| !names.is_empty());
            told.map(|(rank, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("{}居{}", list(&names), place(rank))
            })
            .collect()
        };
        let [equal, other] = [ranks(0), ranks(1)].map(|told| told.join("，"));
        {
            let other =
                if other.is_empty() { "反推权重时相同".into() } else { format!("反推权重时{other}") };
            format!("等权时{unit}的{equal}；{other}。")
        }
    }

    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
        let one = |(name, distance): &(&str, f64)| format!("{name}{}", chart::score(L, *distance));
        let all: Vec<String> = aspects.iter().map(one).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        {
            let close =
                if close { format!("仅{printed}个样本，这些差别不足以区分。") } else { String::new() };
            format!("等权时，这{printed}个的均值高出其余的标准差倍数为：{}。{close}", all.join("，"))
        }
    }

    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
        let ([few, all], rho) = (counts.map(|x| chart::count(L, x)), rho.map(|x| chart::correlation(L, x)));
        format!(
            "内部等权时，{}与{}的等级相关系数在公布的{few}个中为{}，在全部{all}个中为{}。",
            nodes[0], nodes[1], rho[0], rho[1]
        )
    }

    fn highest_in(part: &str, aspects: &[&str]) -> String {
        format!("{part}在{}的均值最高", list(aspects))
    }

    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String {
        format!("{part}在{aspect}居{parts}者中{}", place(rank))
    }

    fn means_by_part(told: &[String]) -> String {
        format!("等权时{}。", told.join("；"))
    }

    fn skewed([fitted, equal]: [f64; 2]) -> String {
        let [fitted, equal] = [fitted, equal].map(|x| chart::correlation(L, x));
        {
            format!("总分的偏度在等权时为{equal}，反推权重时为{fitted}；0为对称，正值表示高分一侧拖尾更长。")
        }
    }

    fn order_heads() -> [&'static str; 2] {
        ["公布", "等权"]
    }

    fn across_and_up(nodes: [&str; 2]) -> String {
        format!("横轴：{}。纵轴：{}。大点为公布者。", nodes[0], nodes[1])
    }

    fn histogram(step: usize) -> String {
        format!("等权总分的分布，0至100，每{step}分一档。")
    }

    fn and_best_other(unit: &str) -> [String; 2] {
        [unit.to_owned(), "其余中最高者".into()]
    }

    // Two units compared.

    text! {
        choose_second: "再选一个，逐个主题看差别在哪里。",
        add: "添加",
        remove: "移除",
        stop_comparing: "结束比较",
        never_swap: "只改一个方面的占比，两者无法互换。",
        compare_caption: "各比较对象在每个主题上的得分（0至100）",
        theme_head: "主题及其占总体的比重",
        whole: "总分",
        compare_note: "得分自0（参评者中最差）至100（最好），每行最高者为粗体。各项相加与总分之差仅因四舍五入。",
        as_published: "为来源所列原值，异常值未经处理；每行较优者为粗体。短横：没有来源提供该数据。",
        figure_head: "指标",
        no_figure: "无",
    }

    fn compared(names: &[&str]) -> String {
        let all = list(names);
        match names.len() {
            1 => format!("{all}与谁比较？"),
            _ => format!("比较：{all}"),
        }
    }

    fn add_one(first: Option<usize>) -> String {
        match first {
            None => "加入比较".into(),
            Some(first) => format!("从前{}名中加入比较", chart::count(L, first)),
        }
    }

    fn no_more(most: usize) -> String {
        format!("最多比较{most}个，移除一个后可再添加。")
    }

    fn ranked_at(rank: usize, score: f64) -> String {
        let score = chart::score(L, score);
        format!("第\u{2060}{rank} · {score}分")
    }

    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String {
        format!("未参评：{indicators}项数据中已知{filled}项，至少需{needed}项")
    }

    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2] {
        let points = chart::gap(L, by);
        if by <= 0.0 {
            [format!("{ahead}与{behind}得分相同"), String::new()]
        } else {
            [format!("{ahead}领先{behind}{points}分"), "（满分100）".into()]
        }
    }

    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
        let part = |(name, points): &(&str, f64)| format!("{name}{}", signed(L, *points));
        let mut all: Vec<String> = parts.iter().map(part).collect();
        if others > 0 {
            all.push(format!("其余{others}项合计{}", signed(L, rest)));
        }
        if one_sided.0 > 0 {
            let (count, points) = (one_sided.0, signed(L, one_sided.1));
            all.push(format!("仅一方有数据的{count}项合计{points}"));
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        if all.is_empty() { "。".to_owned() } else { format!("：{}。", all.join("，")) }
    }

    fn tally(one: &str, other: &str, tally: &Tally) -> String {
        let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
        if both == 0 {
            "两者没有共有的数据。".to_owned()
        } else {
            let alike = if alike > 0 { format!("，{alike}项相同") } else { String::new() };
            format!("在两者共有的{both}项数据中，{one}占优{first}项，{other}占优{second}项{alike}。")
        }
    }

    fn most_parted(shown: usize, all: usize) -> String {
        format!("仅列{all}个主题中差别最大的{shown}个。")
    }

    fn side_by_side(indicators: usize) -> String {
        format!("{indicators}项数据逐项对照")
    }

    // An order as a reader types it.

    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String {
        let name = |row: &UnitId| ui::told_apart(*row, dataset, CODE);
        let on = |line: &usize| format!("第\u{2060}{line}行：");
        match diagnostic {
            OrderError::Empty => "请至少写一个名称，每行一个。".to_owned(),
            OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(typed, None),
            OrderError::Unknown { line, typed, near: Some(near) } => {
                on(line) + &unknown(typed, Some(dataset.table.unit(*near).name.say(CODE)))
            }
            OrderError::Ambiguous { line, typed, rows } => {
                on(line) + &ambiguous(typed, rows.iter().map(name).collect())
            }
            OrderError::Twice { line, first, row } => {
                let name = name(row);
                on(line) + &format!("{name}在第\u{2060}{first}行已经写过，请删去其中一行。")
            }
            OrderError::NotRanked { line, row } => {
                let name = name(row);
                on(line) + &format!("{name}数据不足、未参评，请删去这一行。")
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
        other_methods: "换一种方法排名",
        other_methods_note: "由数据到名次的每一步都可换一种做法，选定后上图与链接随之更新。步骤与术语依据OECD/JRC《手册》（2008）。",
        no_choice: "没有这一写法：名称后在括号内写数字，如上文所示。",
        each_level: "各层分别选择",
        refused_choice: "不能这样选。",
        with_minmax: "同时改用极差法1至100",
        published_method: "恢复默认方法",
        what_it_did: "对前十名的影响",
        is_published: "当前即默认方法。",
        between: "；",
    }

    fn step(key: MethodKey) -> &'static str {
        match key {
            MethodKey::Weigh => "权重",
            MethodKey::Cover => "数据完整率不低于",
            MethodKey::Treat => "异常值处理",
            MethodKey::Normalise => "标准化",
            MethodKey::Impute => "缺失补齐",
            MethodKey::Aggregate => "合成",
        }
    }

    fn as_in_link(step: &str) -> String {
        format!("{step}（链接写法）")
    }

    fn level(level: usize, levels: usize) -> String {
        match (levels - level, levels) {
            (1, _) => "方面合成总分".to_owned(),
            (2, 3) => "主题合成方面".to_owned(),
            (_, 2 | 3) => "指标合成主题".to_owned(),
            _ => format!("第{}层", level + 1),
        }
    }

    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String {
        let rho = chart::correlation(L, rho);
        format!(
            "前{of}名中有{stay}个在默认方法下也在前{of}；两种排序总体等级相关为{rho}（斯皮尔曼）。默认方法采用人工或预设的分数。"
        )
    }

    fn what_it_did_heads(unit: &str) -> [String; 3] {
        let unit = unit.to_owned();
        ["现名次".into(), unit, "默认方法名次".into()]
    }

    fn not_proved(method: &Method) -> &'static str {
        if method.is_weighed() {
            "怎样才会改变名次，只对数据完整的加权算术平均作了推算。按当前方法，随机抽取权重并逐一重新排名，统计名次。"
        } else {
            "此法中各单位采用对自己最有利的权重，改变权重并不改变名次，因而无从据此判断名次是否稳固。"
        }
    }

    fn comparisons(within: Option<&str>) -> String {
        match within {
            None => "各方面之间哪个更重要？".to_owned(),
            Some(name) => format!("“{name}”之内"),
        }
    }

    fn times(of: Option<(&str, &str)>) -> String {
        match of {
            None => "未比较".to_owned(),
            Some((_, "1")) => "同等重要".to_owned(),
            Some((name, times)) => format!("{name}，{times}倍"),
        }
    }

    fn versus(one: &str, other: &str) -> String {
        format!("{one}与{other}")
    }

    fn consistency(ratio: f64, sound: bool) -> String {
        let ratio = chart::points(L, ratio);
        if sound {
            format!("一致性比率{ratio}，不超过0.10，符合要求。")
        } else {
            format!("一致性比率{ratio}，超过0.10，请重新斟酌。")
        }
    }

    fn revisit(pair: &str, name: &str, times: f64) -> String {
        let times = chart::points(L, times);
        format!("“{pair}”与其余最不相符：按其余推算，{name}应为{times}倍。")
    }

    fn step_chosen(step: &str, chosen: &str) -> String {
        format!("{step}：{chosen}")
    }

    // Why a method cannot rank these figures.

    fn colour_fault(fault: &ColourFault) -> String {
        let page = |theme: Theme| if theme == Theme::Dark { "深色" } else { "浅色" };
        match fault {
            ColourFault::Faint { colour, theme, contrast } => {
                let (paper, fix) = (page(*theme), theme.other().code());
                let other = if *theme == Theme::Dark { "更浅" } else { "更深" };
                let [contrast, least] = [*contrast, LEAST_CONTRAST].map(|contrast| chart::points(L, contrast));
                format!("{colour}在{paper}页面上的对比度为{contrast}:1，至少须为{least}:1：请换{other}的颜色，或用theme={fix}固定主题")
            }
            ColourFault::Alike { colours: [one, two], theme, sight } => {
                let paper = page(*theme);
                let to = match sight {
                    Sight::Usual => "",
                    Sight::Protanopia => "在红色盲读者看来",
                    Sight::Deuteranopia => "在绿色盲读者看来",
                    Sight::Tritanopia => "在蓝色盲读者看来",
                };
                format!("{one}与{two}在{paper}页面上{to}过于相近：请换明暗差别更大的颜色")
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
                let (node, unit, value) = (node(*id), unit(*at), chart::points(L, *value));
                format!("{by}要求得分大于0，而{unit}的“{node}”为{value}：请改用minmax(1,100)。")
            }
            MethodError::Holes { by, node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!("{by}要求数据完整，而{unit}缺“{node}”：请补齐缺失，impute=theme。")
            }
            MethodError::OverCopeland(by) => {
                format!("{by}要求得分大于0，而其下的copeland会给未胜者0分：copeland之上请用arithmetic。")
            }
            MethodError::TooMany { by, units: there, steps, most } => {
                let [there, steps, most] = [there, steps, most].map(|count| chart::count(L, *count));
                format!(
                    "{by}对这{there}{units}需{steps}步计算，本页至多{most}步：请改用其他方法，或减少{units}或指标。"
                )
            }
            MethodError::NoShare { node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!("“占最优值之比”要求数据大于0，而{unit}的“{node}”不是：请改用minmax或percentile。")
            }
            MethodError::NoLogarithm(id) => {
                let (node, code) = (node(*id), &dataset.framework.node(*id).code);
                format!("取对数要求“{node}”的下限大于0：请给出上下限，如loggoalposts({code}:1:100)。")
            }
            MethodError::UnknownNode(code) => {
                let code = quoted(code);
                format!("“{code}”不是这里的代码：代码见各滑块的链接与数据文件。")
            }
            MethodError::Twice(what) => {
                let what = quoted(what);
                format!("“{what}”重复出现：只保留一次。")
            }
            MethodError::Levels { named, levels } => {
                format!("aggregate列出{named}层，而共有{levels}层：请写一种通用，或自下而上写{levels}种。")
            }
            MethodError::NotSiblings(one, other) => {
                format!("“{one}”与“{other}”不在同一层同一组：只能比较各方面、同一方面内的主题、同一主题内的指标。")
            }
            MethodError::Unjoined(one, other) => {
                format!("“{one}”与“{other}”之间没有任何比较：请直接比较，或各与第三者比较。")
            }
            MethodError::TooManySiblings { node: id, most } => {
                let node = node(*id);
                format!("与“{node}”并列者超过{most}个，两两比较没有可用的随机一致性指标：请改用分数。")
            }
            MethodError::Limits(aspects) => {
                format!("bod的上下限对{aspects}个方面无解：下限不超过1/{aspects}，上限不低于此数。")
            }
            MethodError::Beyond { by, node: id } => {
                let node = node(*id);
                format!("{by}使“{node}”的数值大到无法计算：请改用treat=jrc与normalise=minmax。")
            }
            MethodError::NoUnit => {
                format!("没有任何{units}达到这一数据完整率：请降低要求，如cover=0.8。")
            }
        }
    }

    // Scores that are not out of 100.

    text! {
        compare_caption_on_a_scale: "各比较对象在每个主题上的得分",
        compare_note_on_a_scale: "每行最高者为粗体。各项相加与总分之差仅因四舍五入。",
    }

    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (Self::nth(rank, false), chart::score(L, score));
        if tied {
            format!("在当前权重下并列{of}中的{rank}，得{score}分")
        } else {
            format!("在当前权重下位列{of}中的{rank}，得{score}分")
        }
    }

    fn why_here_on_a_scale(score: f64) -> String {
        let score = chart::score(L, score);
        format!("得分由来：{score}")
    }

    fn calculation_heads_on_a_scale() -> [&'static str; 6] {
        let mut heads = Self::calculation_heads();
        heads[3] = "标准化";
        heads
    }

    // The structure of the index.

    text! {
        structure: "指数的内部结构",
        structure_note: "各部分名义权重与实际影响、是否重复、数据作过何种处理：审阅综合指数时会问的问题（OECD/JRC《手册》2008，第26至34页）。",
        warnings: "审阅者会提出的问题",
        no_warnings: "没有：没有两项指标相关超过0.92，没有与所在方面反向者，也没有毫无作用者。",
        influence: "名义权重与实际影响",
        influence_note: "方差：得分差异中来自该项的部分，全部指标合计100%，负值表示使各单位趋于接近。r：与总分的相关系数。α：其下各项衡量同一事物的程度（克朗巴哈系数），一般以0.7为足。名次：去掉该项后平均移动的名次数。",
        correlations: "两部分之间的相关",
        the_score: "总分",
        treatments: "各指标的处理",
        treatments_note: "处理前后的偏度与超额峰度。按JRC规则，偏度绝对值大于2且峰度大于3.5者须处理。缩尾即移至相邻的值。",
        structure_file: "下载以上全部（CSV）",
    }

    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String> {
        match extent {
            Extent::Whole => None,
            Extent::Linear => Some(format!(
                "{units}、{parts}个组成部分，逐一计算会使页面停顿过久：此处略去警示、名次移动与等级相关。规模较小的数据会全部列出。"
            )),
            Extent::Nothing => Some(format!(
                "{units}、{parts}个组成部分，逐一计算会使页面停顿过久：此处略去这一节。规模较小的数据会列出。"
            )),
        }
    }

    fn alike(one: &str, other: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!("“{one}”与“{other}”几乎相同：相关系数{r}，超过0.92，有重复计算之嫌。")
    }

    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!("“{indicator}”与其所在的“{aspect}”方向相反：相关系数{r}。")
    }

    fn idle(indicator: &str, nominal: f64, places: f64) -> String {
        let (share, places) = (chart::fine_share(L, nominal), chart::points(L, places));
        format!("“{indicator}”占权重{share}却几乎不起作用：去掉它，平均只移动{places}个名次。")
    }

    fn influence_heads() -> [&'static str; 6] {
        ["部分", "权重", "方差", "r", "α", "名次"]
    }

    fn two_parts() -> [&'static str; 2] {
        ["其一", "其二"]
    }

    fn correlation_of(kind: Correlation) -> &'static str {
        match kind {
            Correlation::Pearson => "皮尔逊r",
            Correlation::Spearman => "斯皮尔曼ρ",
            Correlation::Kendall => "肯德尔τ",
        }
    }

    fn treatment_heads() -> [&'static str; 4] {
        ["指标", "偏度", "峰度", "处理"]
    }

    fn treatment(treatment: AppliedTreatment) -> String {
        match treatment {
            AppliedTreatment::None => "未处理".to_owned(),
            AppliedTreatment::Winsorised(cells) => format!("缩尾{cells}个值"),
            AppliedTreatment::Logged => "取对数".to_owned(),
            AppliedTreatment::BoxCox(power) => format!("Box–Cox，幂次{power}"),
        }
    }

    // The ranks in many methods.

    text! {
        method_as_published: "默认方法",
        many_methods: "换用其他方法",
        many_working: "正在逐一试算…",
        each_method: "各方法（链接写法）",
        held_against: "强弱对照：",
        one_other: "某一个",
    }

    fn two_weightings() -> &'static str {
        "两套权重并排比较"
    }

    fn compare_with() -> [&'static str; 2] {
        ["与之比较", "不比较"]
    }

    fn weights_now(computed: bool) -> &'static str {
        if computed { "计算所得的权重" } else { "你的权重" }
    }

    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String {
        format!("{counted}中有{moved}个位次不同；{pairs}对中有{crossed}对先后互换。")
    }

    fn slope_same(counted: &str) -> String {
        format!("{counted}的位次全部相同。")
    }

    fn slope_largest(name: &str, from: usize, to: usize) -> String {
        format!("变动最大：{name}由第{from}位变为第{to}位。")
    }

    fn slope_itself(preset: &str) -> String {
        format!("现在的权重就是“{preset}”，两个排序相同。")
    }

    fn slope_unit(name: &str, [from, to]: [usize; 2], [passes, passed_by]: &[Vec<String>; 2]) -> String {
        let part = |label: &str, names: &[String]| {
            if names.is_empty() { String::new() } else { format!("{label}{}。", names.join("、")) }
        };
        format!("{name}由第{from}位变为第{to}位。{}{}", part("超过：", passes), part("被超过：", passed_by))
    }

    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String {
        format!("{ahead}排在{behind}之前；按“{preset}”则在其后。")
    }

    fn slope_note() -> &'static str {
        "实线上升，虚线下降，细线不变；圆点表示先后互换之处。可指向名称、线或圆点。"
    }

    fn slope_first(rows: usize) -> String {
        format!("各取前{rows}位比较。")
    }

    fn slope_table() -> &'static str {
        "两个排序列成表格"
    }

    fn slope_heads([before, now]: [&str; 2]) -> [String; 5] {
        [format!("位次·{now}"), format!("位次·{before}"), "变化".into(), format!("得分·{now}"), format!("得分·{before}")]
    }

    fn many_methods_note(methods: usize) -> String {
        format!(
            "占{methods}种方法的百分比：各种标准化（极差、标准分、百分位、占最优值之比）配各种合成（算术、几何、科普兰）与各种权重（当前、逐级等权、指标等权、熵权、CRITIC、主成分）。得分仅差比例与平移者计一次，数据不允许者略去。"
        )
    }

    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
        let (best, worst) = range;
        if best == worst {
            format!("{of}种方法下均为第\u{2060}{rank}。")
        } else {
            format!("{of}种方法中有{times}种居第\u{2060}{rank}，最好第\u{2060}{best}，最差第\u{2060}{worst}。")
        }
    }

    fn ranks_of_holes(_missing: usize, (best, worst): (usize, usize)) -> String {
        if best == worst {
            format!("无论其值如何，均居第\u{2060}{best}。")
        } else {
            format!("若均为最好，居第\u{2060}{best}；若均为最差，居第\u{2060}{worst}。")
        }
    }

    fn ahead_and_behind(other: &str) -> [String; 2] {
        [format!("领先{other}最多（分）"), format!("落后{other}最多")]
    }

    // Data from other addresses.

    text! {
        reader_stopped: "读取其他数据的程序因自身故障在此文件处停止。",
    }

    fn not_an_address(address: &str) -> String {
        format!("{address}：这不是地址。")
    }

    fn host_answers(url: &str, status: u16) -> String {
        format!("{url}：其主机返回{status}，请检查地址。")
    }

    fn file_too_large(url: &str) -> String {
        format!("{url}：文件超过64 MiB，请去掉不参评的内容。")
    }

    fn sent_on(from: &str, to: &str) -> String {
        format!("{from}：其主机转往{to}，而一个链接只打开一个主机。请直接给出该地址。")
    }

    fn outside_its_folder(name: &str, manifest: &str) -> String {
        format!("{name}：数据包的文件须在{manifest}旁边，或在其下的文件夹中。")
    }

    fn cannot_be_read(url: &str, followed: bool) -> String {
        let stays = if followed { "" } else { "、不得将其转往其他地址" };
        format!(
            "{url}：无法从此处读取。文件须存在，地址须以https:开头，其主机须允许其他网页读取（Access-Control-Allow-Origin: *）{stays}并及时应答。"
        )
    }

    // Lists.
}

/// The places of a group.
fn span(group: &Group) -> String {
    let [first, last] = [group.first + 1, group.last + 1].map(place);
    match group.last - group.first {
        _ if !group.whole => format!("{first}名及以后"),
        1 => format!("{first}与{last}"),
        _ => format!("{first}至{last}"),
    }
}

/// A rank in a short sentence, which does not break after its first sign.
fn ordinal(rank: usize) -> String {
    format!("第\u{2060}{rank}")
}

fn unknown(typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match near {
        None => {
            format!("数据中没有“{typed}”，请按列表中的写法填写。")
        }
        Some(near) => format!("数据中没有“{typed}”，是否指{near}？"),
    }
}

fn ambiguous(typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| format!("“{name}”")).collect();
    format!("“{typed}”不止一个，请写{}。", names.join("或"))
}

/// A rank in running text, which does not break after its first sign.
fn place(place: usize) -> String {
    format!("第\u{2060}{place}")
}

/// Names in a row: "a, b and c".
fn list(names: &[&str]) -> String {
    let (comma, and) = ("、", "和");
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
    }
}

const WEIGH: &[MethodChoice] = &[
    choice("points", "人工赋分", "采用滑块或预设的分数。"),
    choice("equal", "逐级等权", "同组各项权重相同。"),
    choice("equal(indicators)", "指标等权", "各指标权重相同，指标多的主题权重大。"),
    choice("entropy", "熵权法", "指标得分分布越不均匀，权重越大（香农熵）。"),
    choice("critic", "CRITIC法", "离散程度乘以与其他指标的差异性。"),
    choice("deviation", "标准差", "指标差异越大，权重越大。"),
    choice("pca", "主成分", "各组第一主成分载荷的平方（OECD/JRC《手册》第89页）。"),
    choice("influence", "等影响力", "使各方面与总分的相关程度相同；方面内部权重不变。"),
    choice("ahp", "层次分析法（AHP）", "两两比较重要程度，由主特征向量得出权重（萨蒂）。"),
    choice("bod", "无罪推定权重", "各单位取对自己最有利的方面权重，各方面占其得分的10%至50%。"),
];

const COVER: &[MethodChoice] = &[
    choice("0.8", "80%", "至少有八成数据者参评。"),
    choice("0.6", "60%", "参评者增多，缺失也多。"),
    choice("0.7", "70%", "参评者略增，缺失也增。"),
    choice("0.9", "90%", "参评者减少，缺失较少。"),
    choice("1", "全部", "仅数据完整者参评。"),
];

const TREAT: &[MethodChoice] = &[
    choice("jrc", "JRC规则", "偏态指标先缩尾至多五个值，不足则取对数（《手册》第84页）。"),
    choice("winsorise", "仅缩尾", "至多将五个极端值移至次值。"),
    choice("log", "取对数", "偏态指标一律取对数。"),
    choice("boxcox", "Box–Cox变换", "取使偏态指标最接近正态的幂次。"),
    choice("none", "不处理", "极端值照常计入。"),
];

const NORMALISE: &[MethodChoice] = &[
    choice("minmax", "极差法，0至100", "由参评者的最差到最好（《手册》第85页）。"),
    choice("minmax(1,100)", "极差法，1至100", "同上而无零值，几何或调和平均需要如此。"),
    choice("zscore", "标准分", "与均值相差的标准差数，此处均值50、标准差10（《手册》第84页）。"),
    choice("rank", "名次", "只看次序：最差为1，依次递增（《手册》第27页）。"),
    choice("percentile", "百分位", "逊于本单位者所占百分比。"),
    choice("borda", "波达计分", "逊于本单位者的个数。"),
    choice("share", "占最优值之比", "数据除以最优值；越低越好者反之。"),
    choice("goalposts", "目标区间", "以固定上下限衡量并封顶：goalposts(代码:下限:上限,…)；其后加:log者取对数。"),
    choice("loggoalposts", "对数目标区间", "所列指标取对数：loggoalposts(代码:下限:上限,…)。"),
];

const IMPUTE: &[MethodChoice] = &[
    choice("theme", "本主题均值", "取本单位在该主题（否则该方面，否则全体）的均值。"),
    choice("aspect", "本方面均值", "取本单位在该方面（否则全体）的均值。"),
    choice("mean", "全体均值", "取该指标全体均值（《手册》第55页）。"),
    choice("median", "全体中位数", "取该指标全体中位数。"),
    choice("group", "所在区域均值", "取该指标在所在区域的均值。"),
    choice("none", "不补齐", "缺失项略去，同组其余各项权重相应放大。"),
];

const AGGREGATE: &[MethodChoice] = &[
    choice("arithmetic", "算术平均", "短板可由其他项完全弥补（《手册》第103页）。"),
    choice("geometric", "几何平均", "短板只能部分弥补，均衡者占优（《手册》第103页）。"),
    choice("harmonic", "调和平均", "短板难以弥补。"),
    choice("power", "幂平均", "幂次0.5，介于算术与几何之间：power(0.5)。"),
    choice("owa", "有序加权平均", "各单位最弱之处权重最大，程度为owa(2)。"),
    choice("copeland", "科普兰法", "逐一比较，按占优项的权重计胜，得分为胜过者的比例（《手册》第112页）。"),
];
