import sys, os
sys.path.insert(0, "/work/main")
from pathlib import Path
def test_shot(start, tmp_path, fake_worker):
    folder = tmp_path/"a"; folder.mkdir()
    for n in range(300):
        (folder/f"{n:03}.txt").write_text(f"Headline {n}: talks in Velmark\n\nThe minister of Ostria, Pavel Dornan, spoke to Reuters about number {n}." + (" WAIT" if n==40 else ""))
    def story(p):
        p.opened(); w=p.window
        p.until(lambda: "New articles" in p.message)
        w.grab().save("/tmp/h/all0.png")
        w.desk.bar._also.click()
        p.until(lambda: "Detecting: 39 of" in w.status.text)
        w.resize(1280,820)
        w.grab().save("/tmp/h/all1.png")
        w.actions_["theme"].trigger()
        w.resize(900,600); 
        w.grab().save("/tmp/h/all2.png")
    start(story, folder)
