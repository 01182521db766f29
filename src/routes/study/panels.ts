// The panels that lie over or beside the card, each loaded when first opened.

export type PanelName = 'menu' | 'edit' | 'source' | 'why' | 'tags' | 'split' | 'reverse' | 'leech';
