/**
 * The loss's gradient by score: probabilities over the allowed classes, less those over the right
 * ones. Returns the probability that all right classes have together.
 */
export function fillErrors(
  scores: Float32Array,
  isAllowed: Uint8Array,
  isRight: Uint8Array,
  errors: Float32Array,
): number {
  let most = -Infinity;
  for (let c = 0; c < scores.length; c++) if (isAllowed[c] === 1 && scores[c]! > most) most = scores[c]!;
  let total = 0;
  let right = 0;
  for (let c = 0; c < scores.length; c++) {
    const distance = scores[c]! - most;
    // what is this unlikely is not worth the exponential
    const p = isAllowed[c] === 1 && distance > -14 ? Math.exp(distance) : 0;
    errors[c] = p;
    total += p;
    if (isRight[c] === 1) right += p;
  }
  if (right <= 1e-12) {
    // none of the right classes has any weight yet: share it out evenly
    let count = 0;
    for (let c = 0; c < scores.length; c++) count += isRight[c]!;
    for (let c = 0; c < scores.length; c++) errors[c] = errors[c]! / total - (isRight[c] === 1 ? 1 / count : 0);
    return 0;
  }
  for (let c = 0; c < scores.length; c++) {
    const p = errors[c]!;
    errors[c] = p / total - (isRight[c] === 1 ? p / right : 0);
  }
  return right / total;
}
