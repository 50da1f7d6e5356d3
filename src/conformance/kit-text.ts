import { onOneLine, type Kit } from './kit'

/** The kit as JSON with an instance on each line, so that two editions can be compared line by line. */
export function kitText({ version, groups, instances }: Kit): string {
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((item) => onOneLine(JSON.stringify(item))).join(',\n')}\n]`
  return `{"version":${JSON.stringify(version)},\n"groups":${list(groups)},\n"instances":${list(instances)}}\n`
}
