package org.jingcai.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.text.Text;

/** What the editions in one folder must have in common, and what must tell them apart. */
record Editions(List<PolicyFile> files, Issues issues) {

    void check() {
        Set<String> versions = new HashSet<>();
        for (PolicyFile file : files) {
            String place = PolicyFile.NAME + ": ";
            if (!file.id().equals(files.get(0).id())) {
                issues.add(
                        place + "id",
                        Text.of(
                                "同一文件夹中有两项政策：" + files.get(0).id() + " 和 " + file.id(),
                                "two policies in one folder: " + files.get(0).id() + " and " + file.id()),
                        Text.of(
                                "一项政策的各个版本写同一个 id；另一项政策另建文件夹",
                                "Editions of one policy have one id; give another policy a folder of its own"));
            } else if (!versions.add(file.version())) {
                issues.add(
                        place + "version",
                        Text.of("两个版本都叫 " + file.version(), "two editions are called " + file.version()),
                        Text.of("各版本的 version 写成不同的名字", "Give each edition a version of its own"));
            }
        }
    }
}
