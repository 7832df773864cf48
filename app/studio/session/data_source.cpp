// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/data_source.h"

#include "app/studio/document/words.h"
#include "simulator/population/population_reader.h"
#include "simulator/population/sample/sample_database.h"
#include "simulator/scores/scored_population.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <set>

namespace throughline::studio {

namespace {

const QString jobKey = QStringLiteral("database");

QString settingsKey(const QString &project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("databases/") + QString::fromLatin1(hash);
}

Expected<Population> readAll(const std::filesystem::path &file, DataMap map, Progress &progress)
{
    // A project that says nothing about tables takes what the import recorded.
    if (map.tables.empty()) {
        auto suggested = suggestDataMap(file);
        if (!suggested)
            return tl::unexpected(suggested.error());
        map.tables = suggested->tables;
    }
    PopulationRequest request;
    request.map = std::move(map);
    auto population = readPopulation(file, request, progress);
    if (!population)
        return population;
    // Rules and texts may take up any score while the project is drawn.
    const std::int64_t until = population->latest() + 1;
    return withScores(std::move(*population), {scoreKeys.begin(), scoreKeys.end()}, until, CancelPoll(progress));
}

/// The kinds that the rows of the behaviours table have.
QStringList kindsOf(const Population &population)
{
    std::set<std::string> kinds;
    const EventTable *behaviours = population.behaviours();
    const Column *column = behaviours ? behaviours->column("kind") : nullptr;
    if (!column)
        return {};
    const size_t most = std::min<size_t>(behaviours->rows(), 20'000);
    for (size_t row = 0; row < most; ++row)
        kinds.insert(formatScalar(column->value(row)));
    QStringList list;
    for (const std::string &kind : kinds)
        list << text(kind);
    return list;
}

} // namespace

DataSource::DataSource(Session &session, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
}

void DataSource::open(const QString &path)
{
    m_path = path;
    m_map = m_session.project().data;
    m_jobs.start(
        jobKey,
        [file = std::filesystem::path(path.toStdString()), map = m_map](Progress &progress) {
            return readAll(file, map, progress);
        },
        [this](Expected<Population> read) {
            if (read)
                return take(std::move(*read));
            m_path.clear();
            m_population.reset();
            emit closed();
            emit failed(read.error());
        });
}

void DataSource::take(Population population)
{
    m_population = std::make_shared<const Population>(std::move(population));
    m_summaries.clear();
    remember();
    QStringList fields;
    for (const Column &column : m_population->fields())
        fields << text(column.name);
    m_session.setDataWords(fields, kindsOf(*m_population));
    emit opened();
}

void DataSource::close()
{
    m_jobs.cancel(jobKey);
    m_population.reset();
    m_path.clear();
    m_session.setDataWords({}, {});
    emit closed();
}

void DataSource::refresh()
{
    if (!m_path.isEmpty() && !isCurrent())
        open(m_path);
}

void DataSource::makeSample(const QString &path, qint64 customers, quint64 seed)
{
    m_jobs.start(
        jobKey,
        [file = std::filesystem::path(path.toStdString()), customers, seed](Progress &progress) {
            return writeSampleDatabase(file, customers, seed, progress);
        },
        [this, path](Expected<SampleReport> made) {
            if (made)
                open(path);
            else
                emit failed(made.error());
        });
}

void DataSource::openRemembered()
{
    close();
    const QString project = m_session.document().path();
    if (project.isEmpty())
        return;
    const QString path = QSettings().value(settingsKey(project)).toString();
    if (!path.isEmpty() && QFileInfo::exists(path))
        open(path);
}

void DataSource::remember() const
{
    const QString project = m_session.document().path();
    if (!project.isEmpty())
        QSettings().setValue(settingsKey(project), m_path);
}

const FieldSummary *DataSource::summaryOf(const QString &field) const
{
    const Column *column = m_population ? m_population->field(field.toStdString()) : nullptr;
    if (!column)
        return nullptr;
    const auto known = m_summaries.find(field);
    if (known != m_summaries.end())
        return &known->second;
    return &m_summaries.emplace(field, summarise(*m_population, *column)).first->second;
}

bool DataSource::isReading() const
{
    return m_jobs.isRunning(jobKey);
}

bool DataSource::isCurrent() const
{
    return m_population && m_map == m_session.project().data;
}

QString DataSource::name() const
{
    return QFileInfo(m_path).fileName();
}

} // namespace throughline::studio
