// The peer in plain JavaScript: typed arrays and loops.

/** Counts who is first and who is among the first ten: a dot product a unit, units in rows. */
export function countByRows(matrix, weightings, width, depth = 10) {
  const units = matrix.length / width;
  const count = new Leaders(units, depth);
  for (let at = 0; at < weightings.length; at += width) {
    count.begin();
    for (let unit = 0, cell = 0; unit < units; unit += 1) {
      let score = 0;
      for (let c = 0; c < width; c += 1, cell += 1) score += matrix[cell] * weightings[at + c];
      if (score > count.last) count.insert(score, unit);
    }
    count.end();
  }
  return count;
}

/** The same column by column, so that no sum waits for the one before. */
export function countByColumns(matrix, weightings, width, depth = 10) {
  const units = matrix.length / width;
  const columns = Array.from({ length: width }, (_, c) => Float64Array.from({ length: units }, (_, u) => matrix[u * width + c]));
  const scores = new Float64Array(units);
  const count = new Leaders(units, depth);
  for (let at = 0; at < weightings.length; at += width) {
    scores.fill(0);
    for (let c = 0; c < width; c += 1) {
      const [column, share] = [columns[c], weightings[at + c]];
      for (let unit = 0; unit < units; unit += 1) scores[unit] += share * column[unit];
    }
    count.begin();
    for (let unit = 0; unit < units; unit += 1) if (scores[unit] > count.last) count.insert(scores[unit], unit);
    count.end();
  }
  return count;
}

class Leaders {
  constructor(units, depth) {
    this.first = new Uint32Array(units);
    this.among = new Uint32Array(units);
    this.scores = new Float64Array(depth);
    this.units = new Uint32Array(depth);
  }

  begin() {
    this.scores.fill(-Infinity);
    this.last = -Infinity;
  }

  insert(score, unit) {
    const { scores, units } = this;
    let place = scores.length - 1;
    for (; place > 0 && score > scores[place - 1]; place -= 1) {
      scores[place] = scores[place - 1];
      units[place] = units[place - 1];
    }
    scores[place] = score;
    units[place] = unit;
    this.last = scores[scores.length - 1];
  }

  end() {
    this.first[this.units[0]] += 1;
    for (let place = 0; place < this.units.length; place += 1) this.among[this.units[place]] += 1;
  }
}

/** Scores the units and sorts them. */
export function rank(matrix, shares) {
  const width = shares.length;
  const units = matrix.length / width;
  const scores = new Float64Array(units);
  for (let unit = 0, cell = 0; unit < units; unit += 1) {
    let score = 0;
    for (let c = 0; c < width; c += 1, cell += 1) score += matrix[cell] * shares[c];
    scores[unit] = score;
  }
  const order = new Uint32Array(units);
  for (let unit = 0; unit < units; unit += 1) order[unit] = unit;
  return order.sort((a, b) => scores[b] - scores[a] || a - b);
}
