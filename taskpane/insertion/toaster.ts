/** The one place in the pane where finished work is told of. */
export const toasterId = 'friskdag';
