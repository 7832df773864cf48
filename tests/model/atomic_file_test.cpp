// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/file_system.h"
#include "tests/harness/test_main.h"

#include <map>

using namespace throughline;

namespace {

/// A disk in memory whose n-th operation fails, as a full or pulled disk would.
class FailingFiles : public FileSystem
{
public:
    std::map<std::string, std::string> files;
    int failAt = -1;

    Expected<std::string> read(const std::string &path) override { return files.at(path); }
    Expected<void> writeAndFlush(const std::string &path, std::string_view bytes) override
    {
        files[path] = std::string(bytes.substr(0, bytes.size() / 2));
        if (fails())
            return failure();
        files[path] = std::string(bytes);
        return {};
    }
    Expected<void> rename(const std::string &from, const std::string &to) override
    {
        if (fails())
            return failure();
        files[to] = files.at(from);
        files.erase(from);
        return {};
    }
    Expected<void> remove(const std::string &path) override
    {
        files.erase(path);
        return {};
    }
    Expected<void> keepAs(const std::string &path, const std::string &copy) override
    {
        if (fails())
            return failure();
        files[copy] = files.at(path);
        return {};
    }
    bool exists(const std::string &path) override { return files.count(path) > 0; }

private:
    bool fails() { return m_operation++ == failAt; }
    static tl::unexpected<Problem> failure()
    {
        return tl::unexpected(fileProblem("TL005", TL_TEXT("Test", "disk full"), {}));
    }
    int m_operation = 0;
};

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT
private slots:
    void whateverFailsTheOldFileIsWhole()
    {
        for (int failAt = 0; failAt < 3; ++failAt) {
            FailingFiles disk;
            disk.files["p"] = "old";
            disk.failAt = failAt;
            const auto written = writeAtomically(disk, "p", "newer", Backup::KeepPrevious);
            QVERIFY(!written);
            QCOMPARE(written.error().failure, Failure::File);
            QCOMPARE(disk.files["p"], std::string("old"));
            QVERIFY(!disk.exists("p.new"));
        }
    }

    void thePreviousFileIsKept()
    {
        FailingFiles disk;
        disk.files["p"] = "old";
        QVERIFY(writeAtomically(disk, "p", "newer", Backup::KeepPrevious));
        QCOMPARE(disk.files["p"], std::string("newer"));
        QCOMPARE(disk.files["p~"], std::string("old"));
    }

    void theDiskKeepsItsWord()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("project").toStdString();
        DiskFiles disk;
        QVERIFY(writeAtomically(disk, path, "one", Backup::KeepPrevious));
        QVERIFY(writeAtomically(disk, path, "two", Backup::KeepPrevious));
        QCOMPARE(*disk.read(path), std::string("two"));
        QCOMPARE(*disk.read(path + "~"), std::string("one"));
        QVERIFY(!disk.exists(path + ".new"));
        const auto missing = disk.read(path + "/none");
        QVERIFY(!missing);
        QCOMPARE(missing.error().failure, Failure::File);
        QVERIFY(!disk.read(folder.path().toStdString()));
        QVERIFY(!writeAtomically(disk, folder.filePath("no/such/folder").toStdString(), "x"));
    }
};

THROUGHLINE_TEST(AtomicFileTest)
#include "atomic_file_test.moc"
