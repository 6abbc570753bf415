/** How staff see a type: rows of its form (name and width of twelve), columns of its list, and what stands for it. */
export interface Layout {
  edit: [field: string, width: number][][];
  list: string[];
  mainField: string;
  sortBy: string;
  /** Fields that only the system writes. */
  readOnly?: string[];
}

/** Layouts of the content types. Components are shown as their fields come. */
export const LAYOUTS: Record<string, Layout> = {
  'api::page.page': {
    edit: [
      [['title', 12]],
      [
        ['slug', 6],
        ['parent', 6],
      ],
      [
        ['path', 8],
        ['menuOrder', 4],
      ],
      [['lead', 12]],
      [['sections', 12]],
      [['seo', 12]],
      [
        ['reviewedOn', 6],
        ['tellWhenBehind', 6],
      ],
      [['note', 12]],
    ],
    list: ['title', 'path'],
    mainField: 'title',
    sortBy: 'path',
    readOnly: ['path'],
  },
  'api::value.value': {
    edit: [
      [
        ['name', 8],
        ['order', 4],
      ],
      [['description', 12]],
      [['slug', 6]],
      [['note', 12]],
    ],
    list: ['name', 'order'],
    mainField: 'name',
    sortBy: 'order',
  },
  'api::site.site': {
    edit: [
      [
        ['name', 6],
        ['tagline', 6],
      ],
      [['headerMenu', 12]],
      [['footerMenu', 12]],
      [
        ['accessibilityPage', 6],
        ['privacyPage', 6],
      ],
      [['footerText', 12]],
      [['contact', 12]],
    ],
    list: ['name'],
    mainField: 'name',
    sortBy: 'name',
  },
  'api::redirect.redirect': {
    edit: [
      [
        ['from', 6],
        ['to', 6],
      ],
      [['leavesSite', 12]],
      [
        ['kind', 6],
        ['origin', 6],
      ],
    ],
    list: ['from', 'to', 'kind', 'origin'],
    mainField: 'from',
    sortBy: 'from',
    readOnly: ['origin'],
  },
};
