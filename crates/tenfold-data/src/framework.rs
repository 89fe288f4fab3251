use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    LocalizedText, MAX_INDICATORS, MAX_LEVELS, MAX_NODES, argsort,
    csv_table::{CsvRow, CsvTable},
    diagnostic::Diagnostics,
    limits::Limit,
    manifest::Manifest,
};

/// A node's place in the framework: its line in `framework.csv`, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NodeId(pub usize);

/// Which way an indicator is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// More is better (`+`).
    Positive,
    /// Less is better (`-`).
    Negative,
}

/// What a leaf of the tree measures, and where its figures are from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Its column in the table, from 0.
    pub column: usize,
    /// Which way is better.
    pub direction: Direction,
    /// The unit of measure, such as "yuan".
    pub unit: LocalizedText,
    /// The year or years of the figures.
    pub year: LocalizedText,
    /// The primary source of the figures.
    pub source: LocalizedText,
}

/// An aspect, a theme or an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// Its code: in links, packages and sums.
    pub code: String,
    /// Its name.
    pub name: LocalizedText,
    /// Its name where room is short, as in a legend.
    pub short: LocalizedText,
    /// The node above; `None` for an aspect.
    pub parent: Option<NodeId>,
    /// The nodes below, in the publisher's order.
    pub children: Vec<NodeId>,
    /// What it measures, if it is an indicator.
    pub indicator: Option<Indicator>,
}

/// The conceptual framework: a tree of aspects, themes and indicators (OECD/JRC Handbook 2008, step 1, p. 22).
///
/// The tree has up to [`MAX_LEVELS`] levels; the first is called aspects here whatever the publisher calls it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Node>", into = "Vec<Node>")]
pub struct Framework {
    nodes: Vec<Node>,
    aspects: Vec<NodeId>,
    bottom_up: Vec<Vec<NodeId>>,
    indicators: Vec<NodeId>,
    by_code: Vec<NodeId>,
    summands: Vec<Vec<NodeId>>,
    /// Of each node the place of its aspect.
    aspect_of: Vec<usize>,
}

/// Notes what a row says of figures whose node has none: it would be passed over.
fn nothing_measured(sheet: &CsvTable, row: &CsvRow, diagnostics: &mut Diagnostics) {
    for head in sheet.heads().filter(|head| ["unit_", "year_", "source_"].iter().any(|stem| head.starts_with(stem))) {
        if !sheet.cell(row, head).is_empty() {
            let problem =
                ["stands at a node that has no direction, and so no figures", "所在节点没有方向，因而没有数据"];
            let remedy = ["Give the node a direction, or leave the cell empty", "请给该节点写上方向，或让单元格空着"];
            sheet.diagnostic(row, head, problem, remedy, diagnostics);
        }
    }
}

impl Framework {
    /// Reads the tree. `None` if it is not one: nothing else can be read then.
    pub(super) fn read(sheet: &CsvTable, words: &Manifest, diagnostics: &mut Diagnostics) -> Option<Self> {
        let before = diagnostics.len();
        let languages = &words.about.languages;
        if sheet.rows().count() > MAX_NODES {
            sheet.limit("code", Limit::Nodes, diagnostics);
            return None;
        }
        let named: Vec<(&str, &CsvRow)> =
            sheet.rows().filter_map(|row| Some((sheet.code(row, "code", diagnostics)?, row))).collect();
        let order = argsort(named.len(), &|a, b| named[a].0.cmp(named[b].0));
        // By code: the rows in this order, the first of those that share one, and none of the others.
        let mut first = vec![None; named.len()];
        for pair in order.windows(2).filter(|pair| named[pair[0]].0 == named[pair[1]].0) {
            first[pair[1]] = first[pair[0]].or(Some(pair[0]));
        }
        let shorts = argsort(words.short.len(), &|a, b| words.short[a].0.cmp(&words.short[b].0));
        let mut rows: Vec<&CsvRow> = Vec::new();
        let mut nodes: Vec<Node> = Vec::new();
        let mut by_code = vec![0; named.len()];
        for (i, &(code, row)) in named.iter().enumerate() {
            if let Some(first) = first[i] {
                sheet.twice(row, "code", named[first].1.line, diagnostics);
                continue;
            }
            by_code[i] = nodes.len();
            let name = sheet.text(row, "name", languages);
            if name.is_empty() {
                sheet.nameless(row, languages, diagnostics);
            }
            let short = shorts.binary_search_by(|&i| words.short[i].0.as_str().cmp(code)).ok();
            let short = short.map_or_else(|| name.clone(), |at| words.short[shorts[at]].1.clone());
            let (code, children) = (code.to_owned(), Vec::new());
            nodes.push(Node { code, name, short, parent: None, children, indicator: None });
            rows.push(row);
        }
        let place = |code: &str| {
            let at = order.binary_search_by(|&i| named[i].0.cmp(code)).ok()?;
            Some(by_code[first[order[at]].unwrap_or(order[at])])
        };
        let mut levels = vec![1; nodes.len()];
        let mut columns = 0;
        for (i, row) in rows.iter().enumerate() {
            let parent = sheet.cell(row, "parent");
            match place(parent) {
                // A parent stands before its children, so that no branch can bite its own root.
                Some(above) if above < i => {
                    nodes[i].parent = Some(NodeId(above));
                    nodes[above].children.push(NodeId(i));
                    levels[i] = levels[above] + 1;
                    // Told once a branch, of the first node that is too deep.
                    if levels[i] == MAX_LEVELS + 1 {
                        sheet.limit_at(row, "parent", Limit::Levels, diagnostics);
                    }
                }
                None if parent.is_empty() => {}
                _ => {
                    let remedy = [
                        "Put a node's parent before it, or leave the cell empty",
                        "上级节点须写在前面；没有上级则留空",
                    ];
                    let problem = ["is no node above this line", "不是此行之前的节点"];
                    sheet.diagnostic(row, "parent", problem, remedy, diagnostics);
                }
            }
            let direction = match sheet.cell(row, "direction") {
                "" => {
                    nothing_measured(sheet, row, diagnostics);
                    continue;
                }
                "+" => Direction::Positive,
                "-" => Direction::Negative,
                _ => {
                    let remedy = ["Write + where more is better, - where less is", "越高越好写+，越低越好写-"];
                    sheet.diagnostic(row, "direction", ["is not a direction", "不是方向"], remedy, diagnostics);
                    continue;
                }
            };
            let text = |stem| sheet.text(row, stem, languages);
            let (unit, year, source) = (text("unit"), text("year"), text("source"));
            nodes[i].indicator = Some(Indicator { column: columns, direction, unit, year, source });
            columns += 1;
        }
        for (row, node) in rows.iter().zip(&nodes) {
            if node.indicator.is_some() != node.children.is_empty() {
                let remedy =
                    ["Give each indicator a direction and no other node one", "每项指标须写方向，其他节点不写"];
                let problem = [
                    "is not an indicator and has none below it, or is one and has",
                    "不是指标，其下却没有指标；或是指标，其下却还有节点",
                ];
                sheet.diagnostic(row, "code", problem, remedy, diagnostics);
            }
        }
        if columns == 0 || columns > MAX_INDICATORS {
            let remedy = ["Give 1 to 500", "请给出1至500项"];
            sheet.column(
                "direction",
                "",
                ["there are no indicators, or over 500", "没有指标，或超过500项"],
                remedy,
                diagnostics,
            );
        }
        (diagnostics.len() == before).then(|| Self::new(nodes))
    }

    /// Takes nodes whose parents, children and columns agree, and which hold no circle.
    pub(super) fn new(nodes: Vec<Node>) -> Self {
        let ids = || (0..nodes.len()).map(NodeId);
        let aspects = ids().filter(|id| nodes[id.0].parent.is_none()).collect();
        let indicators = ids().filter(|id| nodes[id.0].indicator.is_some()).collect();
        let depth = |id: NodeId| std::iter::successors(Some(id), |id| nodes[id.0].parent).count();
        let mut bottom_up: Vec<Vec<NodeId>> = Vec::new();
        for id in ids() {
            let level = depth(id) - 1;
            bottom_up.resize_with(bottom_up.len().max(level + 1), Vec::new);
            bottom_up[level].push(id);
        }
        bottom_up.reverse();
        let by_code = argsort(nodes.len(), &|a, b| nodes[a].code.cmp(&nodes[b].code));
        let by_code: Vec<NodeId> = by_code.into_iter().map(NodeId).collect();
        let mut summands = vec![Vec::new(); nodes.len() + 1];
        for &id in &by_code {
            summands[nodes[id.0].parent.map_or(0, |parent| parent.0 + 1)].push(id);
        }
        let mut found = 0;
        let mut aspect_of: Vec<usize> = Vec::with_capacity(nodes.len());
        for node in &nodes {
            // A parent stands before its children.
            aspect_of.push(node.parent.map_or(found, |parent| aspect_of[parent.0]));
            found += usize::from(node.parent.is_none());
        }
        Self { nodes, aspects, bottom_up, indicators, by_code, summands, aspect_of }
    }

    /// The nodes of the first level, in the publisher's order.
    pub fn aspects(&self) -> &[NodeId] {
        &self.aspects
    }

    /// The indicators, in the order of the table's columns.
    pub fn indicators(&self) -> &[NodeId] {
        &self.indicators
    }

    /// Whether there is anything to weigh: of a single indicator all weightings are one.
    pub fn has_weights(&self) -> bool {
        self.indicators.len() > 1
    }

    /// Every node, level by level from the deepest to the aspects.
    pub fn bottom_up(&self) -> impl Iterator<Item = NodeId> {
        self.bottom_up.iter().flatten().copied()
    }

    /// How many times scores become one on the way from the deepest indicators to the whole.
    pub fn levels(&self) -> usize {
        self.bottom_up.len()
    }

    /// The same on the way to a node, from the deepest there are anywhere; `None` is the whole. A level's number, from 0, for its
    /// parent.
    pub fn level_of(&self, parent: Option<NodeId>) -> usize {
        let above = parent.map_or(0, |id| self.ancestors(id).count() + 1);
        self.levels() - 1 - above
    }

    /// Every node, in the publisher's order.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len()).map(NodeId)
    }

    /// The number of nodes.
    #[allow(clippy::len_without_is_empty, reason = "a framework has at least one indicator")]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The node at a place.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// The node with a code.
    pub fn find(&self, code: &str) -> Option<NodeId> {
        let place = self.by_code.binary_search_by(|id| self.node(*id).code.as_str().cmp(code)).ok()?;
        Some(self.by_code[place])
    }

    /// The node's siblings, itself among them, in the publisher's order.
    pub fn siblings(&self, id: NodeId) -> &[NodeId] {
        self.node(id).parent.map_or(&self.aspects, |p| &self.node(p).children)
    }

    /// The node above, the one above that, and so on up to the aspect.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.node(id).parent, |id| self.node(*id).parent)
    }

    /// The place of the aspect that a node is or belongs to, from 0.
    pub fn aspect_of(&self, id: NodeId) -> Option<usize> {
        self.aspect_of.get(id.0).copied()
    }

    /// The node and all below it, in the publisher's order.
    pub fn within(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let mut found = vec![id];
        let mut next = 0;
        while let Some(&id) = found.get(next) {
            found.extend(&self.node(id).children);
            next += 1;
        }
        let order = argsort(found.len(), &|a, b| found[a].cmp(&found[b]));
        order.into_iter().map(move |place| found[place])
    }

    /// The indicators below a node, or the node itself if it is one, in the order of the columns.
    pub fn indicators_within(&self, id: NodeId) -> impl Iterator<Item = &Indicator> {
        self.within(id).filter_map(|n| self.node(n).indicator.as_ref())
    }

    /// Every node in the order in which values are summed: by code, so that every machine adds in one order.
    pub fn by_code(&self) -> &[NodeId] {
        &self.by_code
    }

    /// The nodes below one, or the aspects, in the order in which their values are summed.
    pub fn summands(&self, parent: Option<NodeId>) -> &[NodeId] {
        &self.summands[parent.map_or(0, |parent| parent.0 + 1)]
    }
}

/// Nodes that are not a tree.
#[derive(Debug, Error)]
#[error("these nodes are not a tree")]
pub struct NotATree;

impl TryFrom<Vec<Node>> for Framework {
    type Error = NotATree;

    fn try_from(nodes: Vec<Node>) -> Result<Self, NotATree> {
        if is_tree(&nodes) { Ok(Self::new(nodes)) } else { Err(NotATree) }
    }
}

impl From<Framework> for Vec<Node> {
    fn from(framework: Framework) -> Self {
        framework.nodes
    }
}

/// Whether each node stands below its parent in the file, among that one's children and no other's.
fn is_tree(nodes: &[Node]) -> bool {
    let known_above = |(at, node): (usize, &Node)| {
        node.parent.is_none_or(|above| above.0 < at && nodes[above.0].children.contains(&NodeId(at)))
    };
    let known_below = |(at, node): (usize, &Node)| {
        node.children.iter().all(|below| nodes.get(below.0).is_some_and(|node| node.parent == Some(NodeId(at))))
    };
    let each = || nodes.iter().enumerate();
    each().all(known_above) && each().all(known_below)
}
