use super::*;

mod card {
    use super::*;
    use Language::{Chinese, English};

    #[test]
    fn where_a_unit_stands_is_one_sentence() {
        let said = |l, of: &str, preset: &str| {
            let all = [stands(l, 9, false, of, 61.93), stands_nearby(l, (7, 13)), stands_under(l, 4, preset)];
            clauses(l, &all)
        };
        assert_eq!(
            said(English, "285 cities", "Equal"),
            "9th of 285 cities under these weights, with 61.9 of 100 points; 7th to 13th in 90% of nearby weightings; 4th under “Equal”."
        );
        assert_eq!(
            said(Chinese, "285座城市", "等权").replace('\u{2060}', ""),
            "在当前权重下位列285座城市中的第9，得61.9分（满分100分）；90%的邻近权重下为第7至第13；“等权”下为第4。"
        );
        assert_eq!(stands_nearby(English, (1, 1)), "1st in 90% of nearby weightings");
    }

    #[test]
    fn a_figure_is_followed_by_its_unit_as_its_language_writes_it() {
        let said = |l, unit| format!("32.3{}", measure(l, unit));
        assert_eq!(said(English, "%"), "32.3%");
        assert_eq!(said(English, "count"), "32.3");
        assert_eq!(said(English, "10k yuan"), "32.3 × 10k yuan");
        assert_eq!(said(English, "yuan"), "32.3 yuan");
        assert_eq!(said(Chinese, "万元"), "32.3万元");
        assert_eq!(said(Chinese, "数量"), "32.3");
    }
}

mod closeness {
    use super::*;

    fn said(l: Language, but: bool, groups: &[(usize, usize)]) -> String {
        let group =
            |&(first, last): &(usize, usize)| Group { first: first - 1, last: last - 1, ties: 0, whole: last < 100 };
        too_close(l, but, &groups.iter().map(group).collect::<Vec<_>>()).concat()
    }

    #[test]
    fn the_close_places_are_told_in_a_sentence() {
        use Language::{Chinese, English};
        for (groups, english, chinese) in [
            (
                &[(2, 3), (4, 5), (7, 13)][..],
                "But second and third, fourth and fifth, and everything from seventh to thirteenth are too close to call.",
                "但第\u{2060}2与第\u{2060}3、第\u{2060}4与第\u{2060}5，以及第\u{2060}7至第\u{2060}13，都难分先后。",
            ),
            (&[(1, 2)], "But first and second are too close to call.", "但第\u{2060}1与第\u{2060}2难分先后。"),
            (
                &[(7, 21)],
                "But everything from seventh to 21st is too close to call.",
                "但第\u{2060}7至第\u{2060}21难分先后。",
            ),
            (
                &[(2, 4), (5, 111)],
                "But second to fourth, and everything from fifth down are too close to call.",
                "但第\u{2060}2至第\u{2060}4，以及第\u{2060}5名及以后，都难分先后。",
            ),
        ] {
            assert_eq!(said(English, true, groups), english);
            assert_eq!(said(Chinese, true, groups), chinese);
        }
        assert_eq!(said(English, false, &[(2, 3)]), "Second and third are too close to call.");
    }

    #[test]
    fn a_share_of_all_weightings_is_never_rounded_to_all_or_none() {
        let said = |share| first_under(Language::English, "A", share);
        assert_eq!(said(0.98), "A is first under 98% of all weightings.");
        assert_eq!(said(1.0), "A is first under more than 99% of all weightings.");
        assert_eq!(said(0.004), "A is first here, but under less than 1% of all weightings.");
    }

    #[test]
    fn gaps_are_printed_with_the_decimals_that_show_them() {
        let said = |gaps| gap_to_last(Language::English, 10, gaps);
        assert_eq!(said([0.12, 0.16]), "The gap to tenth is 0.12 to 0.16 of a point.");
        assert_eq!(said([0.12, 0.12]), "The gap to tenth is 0.12 of a point.");
        assert_eq!(said([0.0, 0.004]), "The gap to tenth is up to 0.004 of a point.");
        assert_eq!(said([0.5, 1.5]), "The gap to tenth is 0.50 to 1.50 points.");
        assert_eq!(gap_to_last(Language::Chinese, 10, [0.12, 0.16]), "与第\u{2060}10名只差0.12至0.16分。");
    }
}

mod compare {
    use super::*;

    #[test]
    fn what_parts_two_is_one_sentence() {
        let parts = [("R&D funding", 3.204), ("Innovation talent", -4.0)];
        let said = |l, others| leads(l, "甲", "乙", 0.042).concat() + &made_of(l, &parts, others, 0.838, (0, 0.0));
        assert_eq!(
            said(Language::English, 8),
            "甲 leads 乙 by 0.04 of 100: +3.20 from R&D funding, −4.00 from innovation talent and +0.84 from the other 8."
        );
        assert_eq!(said(Language::Chinese, 0), "甲领先乙0.04分（满分100）：R&D funding+3.20，Innovation talent−4.00。");
        assert_eq!(
            [signed(Language::English, 0.001), signed(Language::English, -0.001), signed(Language::English, 0.0)],
            ["+0.00", "0.00", "0.00"]
        );
    }
}

mod downloads {
    use super::*;

    #[test]
    fn a_change_is_told_with_the_decimals_that_show_it() {
        let said = |node, from, to| when_it_counts(Language::English, node, from, to).concat();
        assert_eq!(said("Performance", 0.28, 0.2774), " when performance counts 27.7% instead of 28.0%.");
        assert_eq!(said("Services", 0.1, 0.107), " when services count 10.7% instead of 10.0%.");
        assert_eq!(said("R&D funding", 0.1, 0.099_97), " when R&D funding counts 9.997% instead of 10.000%.");
        assert_eq!(said("Resources", 0.51, 0.08), " only when resources count 8% instead of 51%.");
        let said = |from, to| when_it_counts(Language::Chinese, "创新资源", from, to).join("深圳超过北京");
        assert_eq!(said(0.51, 0.08), "要让深圳超过北京，创新资源占比须由51%降到8%。");
        assert_eq!(said(0.29, 0.2865), "创新资源占比从29.0%变为28.6%时，深圳超过北京。");
    }
}

mod findings {
    use super::*;

    #[test]
    fn ranks_are_told_once_and_what_differs_apart() {
        let nodes = [("Resources", [1, 1]), ("Services", [1, 2]), ("Influence", [3, 3])];
        assert_eq!(
            leads_on(Language::English, "Alpha", &nodes),
            "with equal weights Alpha is first in resources and services, third in influence; with the recovered ones second in services."
        );
        assert_eq!(
            leads_on(Language::Chinese, "甲", &nodes[..1]),
            "等权时甲的Resources居第\u{2060}1；反推权重时相同。"
        );
    }
}

mod reach {
    use super::*;

    #[test]
    fn what_has_to_count_is_told_in_one_sentence() {
        let changes = [("Resources", 0.52, 0.31), ("Environment", 0.1, 0.182), ("R&D funding", 0.1, 0.1002)];
        let said = |l, changes| when_they_count(l, changes).join(&is_ranked(l, "X", 4));
        assert_eq!(
            said(Language::English, &changes),
            "X is 4th when resources count 31.0% instead of 52.0%, environment 18.2% instead of 10.0% and R&D funding 10.02% instead of 10.00%."
        );
        assert_eq!(
            said(Language::Chinese, &changes[..2]),
            "Resources占比从52.0%变为31.0%和Environment占比从10.0%变为18.2%时，X排第\u{2060}4。"
        );
        assert_eq!(is_ranked_now(Language::English, "X", 21), "X is 21st already.");
    }

    #[test]
    fn distances_are_told_alike_so_that_they_can_be_compared() {
        let l = Language::English;
        assert!(how_near(l, true, 0.123).ends_with("(least squares). Distance over all indicators: 12.30 points."));
        let all = by_indicators(l, 26, 0.05, true, &[("Patents", 0.05, 0.1)]);
        assert!(all.ends_with("Distance: 5.00 points. Most of it: Patents 5.0% → 10.0%."), "{all}");
        assert_eq!(
            cannot_be(Language::Chinese, "北京", 285, None),
            "各方面的权重怎样分配，都不能让北京排第\u{2060}285。"
        );
    }
}
