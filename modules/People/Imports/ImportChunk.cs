using Competence.Kernel;
using Competence.People.Contracts;
using Competence.People.Persons;
using Competence.People.Units;
using Competence.Sheets;

namespace Competence.People.Imports;

/// <summary>One step's rows: read together, decided one by one, written together.</summary>
internal sealed class ImportChunk(JobRun run, FileScan scan, Dictionary<ImportField, string> mapping, DateOnly today)
{
    private readonly List<Placement> placed = [];
    private readonly List<PersonKeys> named = [];
    private readonly List<RecordedGender> genders = [];

    public async Task People(IReadOnlyList<SheetRow<ImportField>> rows, CancellationToken ct)
    {
        var people = Readable(rows, report: true);
        var known = await ImportKnown.Load(run.Session, people, ct);
        var units = await ImportUnits.Load(run.Session, scan, ct);
        foreach (var person in people)
        {
            var isNew = known.Person(person.ExternalId) is null;
            var outcome = Decide(person, known, units);
            foreach (var remark in outcome.Remarks) run.Remark(person.Row, ColumnOf(remark), remark.Code, remark.Value);
            if (outcome.Fault is { } fault) Reject(person.Row, fault);
            else if (outcome.Events.Count == 0) run.Count(skipped: 1);
            else
            {
                run.Count(created: isNew ? 1 : 0, updated: isNew ? 0 : 1);
                Differ(person, outcome, known, units);
                Write(known, person.ExternalId, outcome);
            }
        }
        if (run.IsDryRun) return;
        foreach (var unit in units.Opened)
            run.Session.Events.StartStream<Unit>(unit.Id, new UnitOpened(unit.Id, unit.Name, unit.Kind, unit.ParentId, unit.ExternalId));
        if (units.Opened.Count > 0) run.Tell(new UnitsChanged([.. units.Opened.Select(u => new UnitPlace(u.Id, Version: 1, u.ParentId, u.IsClosed, u.Name))]));
        if (placed.Count > 0) run.Tell(new PlacementsChanged(placed));
        if (named.Count > 0) run.Tell(new PersonKeysChanged(named));
        if (genders.Count > 0) run.Tell(new LegalGendersChanged(genders));
    }

    /// <summary>A manager whose own row was refused is left out until that row is mended.</summary>
    public async Task Managers(IReadOnlyList<SheetRow<ImportField>> rows, CancellationToken ct)
    {
        var people = Readable(rows, report: false);
        var known = await ImportKnown.Load(run.Session, people, ct);
        foreach (var row in people)
        {
            if (known.Person(row.ExternalId) is not { } person || known.IdOf(row.Manager!) is not { } manager) continue;
            var links = new ImportedPerson(row.Row, row.ExternalId) { Manager = row.Manager, Start = row.Start };
            var outcome = ImportDecision.Decide(links, person.Id, person, known.Details(row.ExternalId), new(null, SaysManager: true, manager), today);
            if (outcome.Events.Count > 0) Write(known, row.ExternalId, outcome);
        }
        if (placed.Count > 0) run.Tell(new PlacementsChanged(placed));
    }

    private List<ImportedPerson> Readable(IReadOnlyList<SheetRow<ImportField>> rows, bool report)
    {
        var people = new List<ImportedPerson>(rows.Count);
        foreach (var row in rows)
        {
            var (person, faults) = RowReading.Of(row, scan);
            if (person is not null) people.Add(person);
            else if (report) foreach (var fault in faults) Reject(row.Number, fault);
        }
        return people;
    }

    private ImportOutcome Decide(ImportedPerson row, ImportKnown known, ImportUnits units)
    {
        var manager = row.Manager is { Length: > 0 } named ? known.IdOf(named) : null;
        var isAwaited = manager is null && row.Manager is { Length: > 0 } && scan.RowOf.ContainsKey(row.Manager);
        if (row.Manager is { Length: > 0 } && manager is null && !isAwaited)
            return new([], null, new(ImportField.ManagerExternalId, "people.import-unknown-manager", row.Manager));

        var (unit, fault) = row.Unit is { Length: > 0 } name ? units.Find(name, row.UnitParent) : (null, null);
        if (fault is not null) return new([], null, fault);

        var links = new RowLinks(unit, SaysManager: row.Manager is not null && !isAwaited, manager);
        var id = known.IdOf(row.ExternalId)!.Value;
        var outcome = ImportDecision.Decide(row, id, known.Person(row.ExternalId), known.Details(row.ExternalId), links, today, known.GenderOf(id));
        return outcome.Details is { } details && known.Taken(details) is { } field
            ? new([], null, new(field, "people.import-taken", null))
            : outcome;
    }

    private void Differ(ImportedPerson row, ImportOutcome outcome, ImportKnown known, ImportUnits units)
    {
        if (!run.IsDryRun) return;
        var (before, details) = (known.Person(row.ExternalId), known.Details(row.ExternalId));
        var name = (outcome.Details ?? details)!.DisplayName;
        foreach (var (field, was, becomes) in ImportDifference.Of(before, details, outcome, id => units.NameOf(id) ?? known.NameOf(id), today))
            run.Differ(row.Row, name, field?.Name(), was, becomes);
    }

    private void Write(ImportKnown known, string external, ImportOutcome outcome)
    {
        var before = known.Person(external);
        var after = known.Remember(external, outcome);
        if (run.IsDryRun) return;
        if (before is null) run.Session.Events.StartStream<Person>(after.Id, outcome.Events);
        else run.Session.Events.Append(after.Id, after.Changes, outcome.Events);
        if (outcome.Details is { } details)
        {
            run.Session.Store(details);
            named.Add(details.ToKeys(after.Changes));
        }
        if (outcome.Gender is { } gender)
        {
            run.Session.Store(gender);
            genders.Add(new(after.Id, after.Changes, gender.Gender?.ToString().ToLowerInvariant()));
        }
        if (outcome.Events.Any(e => e is not (PersonRenamed or PersonDetailsChanged))) placed.Add(after.ToPlacement(today));
    }

    private void Reject(int row, ImportFault fault) =>
        run.Reject(row, ColumnOf(fault), fault.Code, fault.Value);

    private string? ColumnOf(ImportFault fault) => fault.Field is { } field ? mapping.GetValueOrDefault(field, field.Name()) : null;
}
