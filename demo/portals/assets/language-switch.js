/* What a portal with three languages does: it changes its own words and `<html lang>`, without loading the page again. */
(function () {
  var WORDS = {
    demo: {
      en: 'A demonstration page, not a real portal.',
      zh: '演示页面，并非真实门户网站。',
    },
    others: { en: 'Other demonstration pages', zh: '其他演示页面' },
    site: { en: 'Hải Dương Province Portal', zh: '海阳省门户网站' },
    about: { en: 'About', zh: '简介' },
    news: { en: 'News', zh: '新闻' },
    documents: { en: 'Documents', zh: '文件' },
    services: { en: 'Public services', zh: '公共服务' },
    home: { en: 'Home', zh: '首页' },
    economy: { en: 'Economy', zh: '经济' },
    society: { en: 'Culture and society', zh: '文化社会' },
    health: { en: 'Health', zh: '卫生' },
    title: { en: 'Plan 895/KH-UBND: gender equality in 2024', zh: '895/KH-UBND号计划：2024年性别平等' },
    issued: { en: 'Issued on 13/3; the source gives no year', zh: '3月13日发布，来源未写年份' },
    lead: {
      en: 'The plan names five objectives and three groups of tasks, none with a deadline of its own. Each agency and locality draws up its own plan and guidance.',
      zh: '该计划提出五项目标和三类任务，均未规定单独期限。各机关、地方自行制定计划和指导文件。',
    },
    indicators: {
      en: 'The indicators below are those of the National Strategy on Gender Equality 2021–2030.',
      zh: '下列指标出自2021—2030年国家性别平等战略。',
    },
    footer: {
      en: 'A demonstration page of kehoach, built like a provincial portal.',
      zh: 'kehoach演示页面，仿省级门户网站。',
    },
  };
  var parts = document.querySelectorAll('[data-words]');
  var buttons = document.querySelectorAll('[data-language]');
  parts.forEach(function (part) {
    WORDS[part.getAttribute('data-words')].vi = part.textContent;
  });

  function choose(language) {
    document.documentElement.lang = language;
    parts.forEach(function (part) {
      part.textContent = WORDS[part.getAttribute('data-words')][language.slice(0, 2)];
    });
    buttons.forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === language));
    });
  }

  buttons.forEach(function (button) {
    button.addEventListener('click', function () {
      choose(button.getAttribute('data-language'));
    });
  });
})();
