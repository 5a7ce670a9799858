// Without this script the page is a choice of two links; with it, the reader's last or likeliest choice is made.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("stridelab-language");
  } catch (e) {
    // No storage from a file or in a private window: the browser's languages decide.
  }
  var wanted = (chosen ? [chosen] : navigator.languages || [navigator.language])
    .map(function (tag) { return tag.slice(0, 2).toLowerCase(); })
    .find(function (tag) { return tag === "en" || tag === "zh"; });
  if (wanted) {
    location.replace(wanted + "/index.html");
  }
})();
