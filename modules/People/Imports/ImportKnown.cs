using Competence.People.Persons;
using Marten;

namespace Competence.People.Imports;

/// <summary>What is stored about the people of some rows, and about who has what theirs alone may be.</summary>
internal sealed class ImportKnown
{
    private readonly Dictionary<string, Guid> ids = [];
    private readonly Dictionary<Guid, PersonDetails> details = [];
    private readonly Dictionary<Guid, Person> people = [];
    private readonly Dictionary<Guid, LegalGender?> genders = [];
    private ILookup<string, Guid> owners = Array.Empty<Guid>().ToLookup(_ => "");

    public static async Task<ImportKnown> Load(IQuerySession session, IReadOnlyList<ImportedPerson> rows, CancellationToken ct)
    {
        var known = new ImportKnown();
        string[] externals = [.. rows.SelectMany(r => new[] { r.ExternalId, r.Manager ?? "" }).Where(id => id.Length > 0).Distinct()];
        string[] emails = [.. rows.Select(r => r.Email?.ToLowerInvariant()).OfType<string>()];
        string[] users = [.. rows.Select(r => r.UserName?.ToLowerInvariant()).OfType<string>()];
        string[] numbers = [.. rows.Select(r => r.EmployeeNumber).OfType<string>()];
        await known.Add(session.Query<PersonDetails>().Where(d => d.ExternalId!.IsOneOf(externals)), ct);
        await known.Add(session.Query<PersonDetails>().Where(d => d.EmailKey!.IsOneOf(emails)), ct);
        await known.Add(session.Query<PersonDetails>().Where(d => d.UserNameKey!.IsOneOf(users)), ct);
        await known.Add(session.Query<PersonDetails>().Where(d => d.EmployeeNumber!.IsOneOf(numbers)), ct);
        foreach (var person in await session.LoadManyAsync<Person>(ct, [.. rows.Select(r => known.IdOf(r.ExternalId)).OfType<Guid>()]))
            known.people[person.Id] = person;
        if (rows.Any(r => r.SaysLegalGender))
            foreach (var record in await session.LoadManyAsync<LegalGenderRecord>(ct, [.. known.people.Keys])) known.genders[record.Id] = record.Gender;
        var managers = known.people.Values.SelectMany(p => p.Managers.Select(m => m.TargetId)).Where(id => !known.details.ContainsKey(id)).Distinct();
        foreach (var manager in await session.LoadManyAsync<PersonDetails>(ct, [.. managers])) known.details[manager.Id] = manager;
        foreach (var row in rows) known.ids.TryAdd(row.ExternalId, Guid.CreateVersion7());
        known.owners = known.details.Values.SelectMany(d => Keys(d).Select(key => (key.Key, d.Id))).ToLookup(k => k.Key, k => k.Id);
        return known;
    }

    /// <summary>The id of a person who is stored or stands in these rows.</summary>
    public Guid? IdOf(string external) => ids.TryGetValue(external, out var id) ? id : null;

    public Person? Person(string external) => IdOf(external) is { } id ? people.GetValueOrDefault(id) : null;

    public PersonDetails? Details(string external) => IdOf(external) is { } id ? details.GetValueOrDefault(id) : null;

    public string? NameOf(Guid person) => details.GetValueOrDefault(person)?.DisplayName;

    public LegalGender? GenderOf(Guid person) => genders.GetValueOrDefault(person);

    /// <returns>The field in which another person already has the same; null where none.</returns>
    public ImportField? Taken(PersonDetails wanted) => Keys(wanted)
        .Where(key => owners[key.Key].Any(owner => owner != wanted.Id && Keys(details[owner]).Contains(key)))
        .Select(key => (ImportField?)key.Field).FirstOrDefault();

    public Person Remember(string external, ImportOutcome outcome)
    {
        var person = outcome.Events.Aggregate(Person(external), Persons.Person.Fold)!;
        people[person.Id] = person;
        if (outcome.Details is { } now) details[person.Id] = now;
        return person;
    }

    private async Task Add(IQueryable<PersonDetails> query, CancellationToken ct)
    {
        foreach (var one in await query.ToListAsync(ct))
        {
            details[one.Id] = one;
            if (one.ExternalId is not null) ids[one.ExternalId] = one.Id;
        }
    }

    private static IEnumerable<(ImportField Field, string Key)> Keys(PersonDetails d)
    {
        if (d.EmailKey is { } email) yield return (ImportField.Email, $"email {email}");
        if (d.UserNameKey is { } user) yield return (ImportField.UserName, $"user {user}");
        if (d.EmployeeNumber is { } number) yield return (ImportField.EmployeeNumber, $"number {number}");
    }
}
