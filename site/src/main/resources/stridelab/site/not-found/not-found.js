(function () {
  // Where the site begins can be told from the missing page's own address, if that was below a language's folder.
  var top = /^(.*?\/)(en|zh)\//.exec(location.pathname);
  if (top && !/\/404\.html$/.test(location.pathname)) {
    document.querySelectorAll("a").forEach(function (link) { link.href = top[1] + link.getAttribute("href"); });
  }
  try {
    var theme = localStorage.getItem("stridelab-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.style.colorScheme = theme;
    }
  } catch (e) {
    // No storage: the system decides.
  }
})();
