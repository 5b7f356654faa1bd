// The policy of the portals allows no style attribute, so the width is set here.
for (const box of document.querySelectorAll('.width')) box.style.width = box.dataset.width + 'px';
