/**
 * Why a judgement has nothing to hold of.
 *
 * - `no-document`: no stored document has its id, URL or text
 * - `no-actor`: no stored document names the actor
 * - `no-claim`: the sentence no longer says it, or not of these two
 * - `no-text`: the document no longer has these words
 * - `several`: more than one actor has the name, and none the id
 * - `contradicted`: a judgement says that two are different whom this one would make one
 * - `overruled`: a later judgement says otherwise
 */
export type LostReason = 'no-document' | 'no-actor' | 'no-claim' | 'no-text' | 'several' | 'contradicted' | 'overruled';
