// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/judges.h"

#include "model/values/number.h"
#include "tests/harness/checkout.h"

#include <yaml-cpp/yaml.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace throughline::test {

namespace {

/// YAML 1.2's core schema, as far as specifications use it: texts in quotes stay texts.
Json toJson(const YAML::Node &node)
{
    if (node.IsSequence()) {
        Json list = Json::array();
        for (const YAML::Node &item : node)
            list.push_back(toJson(item));
        return list;
    }
    if (node.IsMap()) {
        Json object = Json::object();
        for (const auto &pair : node)
            object[pair.first.Scalar()] = toJson(pair.second);
        return object;
    }
    if (!node.IsScalar())
        return {};
    const std::string &text = node.Scalar();
    if (node.Tag() == "!")
        return text;
    if (text == "true" || text == "false")
        return text == "true";
    if (text == "null" || text == "~" || text.empty())
        return {};
    if (const auto whole = parseInteger(text))
        return *whole;
    if (const auto real = parseReal(text))
        return *real;
    return text;
}

} // namespace

Json vendorSpecification(const std::string &name)
{
    const QString path = QString::fromStdString(inCheckout("../shared/data/specs/" + name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::string text = file.readAll().toStdString();
    return path.endsWith(".yaml") ? toJson(YAML::Load(text)) : Json::parse(text);
}

std::optional<Verdict> ask(const QString &program, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(found, arguments);
    if (!process.waitForFinished(240'000))
        return std::nullopt;
    return Verdict{process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                   QString::fromUtf8(process.readAll())};
}

QString judgesFolder()
{
    const QString folder = QString::fromStdString(inCheckout("tests/export/judges"));
    return QFile::exists(folder + "/node_modules/bpmnlint/package.json") ? folder : QString();
}

} // namespace throughline::test
