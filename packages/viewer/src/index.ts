export type { SavedQuestion, SavedQuestionParameter } from './api/saved-question.ts';
export type { Viewer, ViewerAddress, ViewerOptions } from './server/viewer-options.ts';
export { createApp } from './server/create-app.ts';
export { ViewerError } from './server/viewer-error.ts';
