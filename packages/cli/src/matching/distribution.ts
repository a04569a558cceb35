// Counts how often small whole numbers occur, and tells their median, 99th percentile and most.

export type Distribution = {
  readonly median: number;
  readonly p99: number;
  readonly most: number;
  readonly mean: number;
};

/** Opens an empty count. */
export const distribution = () => {
  const times = new Map<number, number>();
  let count = 0;
  const at = (share: number): number => {
    let left = Math.ceil(count * share);
    for (const [value, often] of [...times].sort(([a], [b]) => a - b)) {
      left -= often;
      if (left <= 0) return value;
    }
    return 0;
  };
  return {
    add: (value: number, often = 1): void => {
      times.set(value, (times.get(value) ?? 0) + often);
      count += often;
    },
    /** By nearest rank; zeros when nothing was counted. */
    read: (): Distribution => {
      const sum = [...times].reduce((total, [value, often]) => total + value * often, 0);
      return {
        median: at(0.5),
        p99: at(0.99),
        most: Math.max(0, ...times.keys()),
        mean: count === 0 ? 0 : sum / count,
      };
    },
  };
};
