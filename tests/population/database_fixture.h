// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/sqlite/database.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace throughline::test {

/// A folder of files that goes away with the test.
class Folder
{
public:
    std::filesystem::path path(const std::string &name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path write(const std::string &name, std::string_view bytes) const
    {
        std::ofstream(path(name), std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
        return path(name);
    }
    std::string read(const std::string &name) const
    {
        std::ifstream stream(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::filesystem::path database(const std::string &name, const std::string &sql) const
    {
        auto made = sqlite::Database::create(path(name));
        if (!made || !made->execute(sql))
            qFatal("the fixture %s is no valid SQL", sql.c_str());
        return path(name);
    }
    int files() const
    {
        int count = 0;
        for ([[maybe_unused]] const auto &entry :
             std::filesystem::directory_iterator(m_folder.path().toStdString()))
            ++count;
        return count;
    }

private:
    QTemporaryDir m_folder;
};

/// Every row of a query as text: columns joined by '|', rows by '\n', NULL as "∅".
inline std::string rows(const std::filesystem::path &file, const std::string &sql)
{
    auto database = sqlite::Database::openReadOnly(file);
    if (!database)
        return describe(database.error());
    auto statement = database->prepare(sql);
    if (!statement)
        return describe(statement.error());
    std::string text;
    while (statement->step().value_or(false)) {
        if (!text.empty())
            text += '\n';
        for (int i = 0; i < statement->columns(); ++i) {
            if (i > 0)
                text += '|';
            text += statement->isNull(i) ? std::string_view("∅") : statement->text(i);
        }
    }
    return text;
}

} // namespace throughline::test
