using Competence.People.Contracts;
using Marten;

namespace Competence.Metrics.Facts;

/// <summary>
/// metrics.genders: a copy of the restricted record, for what the law wants counted by gender. It is read in one place (<c>GenderReading</c>), by which no
/// figure is told of a unit or of too few.
/// </summary>
internal static class GenderTable
{
    public static void AddGenders(this StoreOptions marten)
    {
        var table = Rows.Table("metrics", "genders");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("gender", "text");
        marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    public static Task KeepGenders(this IDocumentSession session, IReadOnlyList<RecordedGender> people, CancellationToken ct)
    {
        RecordedGender[] newest = people.Newest(p => p.PersonId, p => p.Version);
        return session.TakeNewer(
            "metrics.genders", ct, ("person_id", newest.Select(p => p.PersonId).ToArray()), ("version", newest.Select(p => p.Version).ToArray()),
            ("gender", newest.Select(p => p.Gender).ToArray()));
    }
}
