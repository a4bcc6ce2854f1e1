<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>SessionBar</name>
        <message numerus="yes">
            <source>%n article(s) left</source>
            <translation>
                <numerusform>%n article left</numerusform>
                <numerusform>%n articles left</numerusform>
            </translation>
        </message>
    </context>
</TS>
