import type { PathLine } from './shortPath'

/** The lines of one shape: an outer one, and those of its islands and holes. */
type Shape = readonly PathLine[]

type Point = PathLine['points'][number]

const keyOf = (from: Point, to: Point): string => `${from.join()} ${to.join()}`

/** From point to point along a line, back to its start where it is closed. */
const stepsOf = ({ points, isClosed }: PathLine): [Point, Point][] =>
  points.flatMap((from, index): [Point, Point][] => {
    const to = points[index + 1] ?? (isClosed ? points[0] : undefined)
    return to && keyOf(from, from) !== keyOf(from, to) ? [[from, to]] : []
  })

const reversed = (shape: Shape): Shape => shape.map((line) => ({ ...line, points: line.points.toReversed() }))

/** For each shape its neighbours, with how many steps of their borders run against each other. */
const opposed = (shapes: readonly Shape[]): Map<number, number>[] => {
  const owners = new Map<string, number[]>()
  shapes.forEach((shape, index) => {
    for (const [from, to] of shape.flatMap(stepsOf)) {
      const key = keyOf(from, to)
      owners.set(key, [...(owners.get(key) ?? []), index])
    }
  })
  return shapes.map((shape, index) => {
    const counts = new Map<number, number>()
    for (const [from, to] of shape.flatMap(stepsOf))
      for (const other of owners.get(keyOf(to, from)) ?? [])
        if (other !== index) counts.set(other, (counts.get(other) ?? 0) + 1)
    return counts
  })
}

/**
 * The shapes, some of them drawn the other way round, so that most borders are written in the same direction by both
 * neighbours. Around a shape the direction means nothing, but text that repeats is packed for a fraction of its length.
 */
export const sameWay = (shapes: readonly Shape[]): readonly Shape[] => {
  const neighbours = opposed(shapes)
  const isTurned = shapes.map(() => false)
  /** Steps that would be written twice in one direction, less those that would no longer be. */
  const gain = (index: number): number =>
    [...(neighbours[index] ?? [])].reduce(
      (sum, [other, steps]) => sum + (isTurned[index] === isTurned[other] ? steps : -steps),
      0,
    )
  for (let isBetter = true; isBetter;) {
    const turned = shapes
      .map((_, index) => index)
      .filter((index) => {
        if (gain(index) <= 0) return false
        isTurned[index] = !isTurned[index]
        return true
      })
    isBetter = turned.length > 0
  }
  return shapes.map((shape, index) => (isTurned[index] ? reversed(shape) : shape))
}

/** A piece of a line, and where among all steps of the shapes its first one comes. */
interface Piece {
  readonly line: PathLine
  readonly place: number
}

/** Cuts a line where it begins or ceases to run as the outlines do, and turns what runs against them. */
const piecesOf = (line: PathLine, places: ReadonlyMap<string, number>): PathLine[] => {
  const pieces: { isAgainst: boolean; points: Point[] }[] = []
  for (const [from, to] of stepsOf(line)) {
    const piece = pieces.at(-1)
    const [isAlong, isBack] = [places.has(keyOf(from, to)), places.has(keyOf(to, from))]
    const isAgainst = isAlong === isBack ? (piece?.isAgainst ?? false) : isBack
    if (piece?.isAgainst === isAgainst) piece.points.push(to)
    else pieces.push({ isAgainst, points: [from, to] })
  }
  return pieces.map(({ isAgainst, points }) => ({
    isClosed: false,
    points: isAgainst ? points.toReversed() : points,
  }))
}

/** A line that comes back to its start as a closed one, which begins where the outline of the shape does. */
const closedFrom = (line: PathLine, places: ReadonlyMap<string, number>): Piece => {
  const placeOf = (from: Point | undefined, to: Point | undefined) =>
    (from && to && places.get(keyOf(from, to))) ?? Infinity
  const [first, last] = [line.points[0], line.points.at(-1)]
  const isLoop = line.points.length > 3 && first?.join() === last?.join()
  if (!isLoop) return { line, place: placeOf(first, line.points[1]) }
  const ring = line.points.slice(0, -1)
  const order = ring.map((point, index) => placeOf(point, ring[(index + 1) % ring.length]))
  const place = Math.min(...order)
  const start = Math.max(0, order.indexOf(place))
  return { line: { isClosed: true, points: [...ring.slice(start), ...ring.slice(0, start)] }, place }
}

/** Tells of a line how it runs by the shapes: as they do for the most part, against them, or apart from all of them. */
export const wayAlong = (shapes: readonly Shape[]): ((line: PathLine) => 'along' | 'against' | 'apart') => {
  const steps = new Set(
    shapes
      .flat()
      .flatMap(stepsOf)
      .map((step) => keyOf(...step)),
  )
  return (line) => {
    const own = stepsOf(line)
    const along = own.filter(([from, to]) => steps.has(keyOf(from, to))).length
    const against = own.filter(([from, to]) => steps.has(keyOf(to, from))).length
    if (along + against === 0) return 'apart'
    return against > along ? 'against' : 'along'
  }
}

/** The lines in pieces that run as the outlines of the shapes do, and in their order, for the same reason. */
export const alongShapes = (lines: readonly PathLine[], shapes: readonly Shape[]): readonly PathLine[] => {
  const steps = shapes.flat().flatMap(stepsOf)
  const places = new Map(steps.map((step, index) => [keyOf(...step), index]))
  return lines
    .flatMap((line) => piecesOf(line, places))
    .map((line) => closedFrom(line, places))
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ line }) => line)
}
