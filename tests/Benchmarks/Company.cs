using System.Diagnostics;
using System.Text;

namespace Competence.Benchmarks;

/// <summary>
/// A company of any size, through the public API and its imports alone: teams of a dozen under divisions of fifty teams, one
/// unit of five thousand, forty skills, ten roles that ask for eight each, and thirty ratings a person over two years.
/// </summary>
internal sealed class Company(int people)
{
    public const int Skills = 40, RatingsEach = 30, TeamSize = 12;
    private const int Large = 5000, TeamsADivision = 50, RowsAFile = 400_000;

    private readonly List<Guid> skills = [], roles = [];

    public int Ratings => people * RatingsEach;
    public int LargeUnit => Math.Min(Large, people / 4);
    public double PeopleSeconds { get; private set; }
    public double RatingSeconds { get; private set; }

    public async Task Make(Visitor founder, string url)
    {
        for (var i = 0; i < Skills; i++)
        {
            var made = await founder.Post("skills", new { label = new { sv = $"Kompetens {i:00}", en = (string?)null }, description = new { sv = (string?)null, en = (string?)null }, kind = "technical" });
            skills.Add(made.GetProperty("skillId").GetGuid());
            await founder.Post($"skills/{skills[^1]}/activation");
        }
        await founder.Put("role-profile-rules", new { isReviewed = false }, "*");
        for (var i = 0; i < 10; i++)
        {
            var drafted = await founder.Post("role-profiles", new { name = new { sv = $"Roll {i}", en = (string?)null } });
            roles.Add(drafted.GetProperty("roleProfileId").GetGuid());
            await founder.Put($"role-profiles/{roles[^1]}/requirements", new
            {
                requirements = Enumerable.Range(0, 8).Select(n => new { skillId = skills[(i * 4 + n) % Skills], level = 2 + n % 3, importance = 1 + n % 5, isMandatory = false }),
            }, "*");
            await founder.Post($"role-profiles/{roles[^1]}/publication");
        }
        var key = await founder.Post("service-keys", new { name = "Mätning", scopes = new[] { "import" }, expiresAt = TimeProvider.System.GetUtcNow().AddDays(1) });
        using var importer = Visitor.Key(url, key.GetProperty("secret").GetString()!);

        var watch = Stopwatch.StartNew();
        var columns = new[] { "externalId", "givenName", "familyName", "email", "unit", "unitParent", "managerExternalId", "start", "roleProfile" };
        await importer.Import("people/imports", $"{string.Join(',', columns)}\n{string.Join('\n', Enumerable.Range(0, people).Select(Person))}",
            upload => new { uploadId = upload, mapping = columns.ToDictionary(c => c) });
        PeopleSeconds = watch.Elapsed.TotalSeconds;
    }

    /// <summary>Once the people have reached the module that is to rate them.</summary>
    public async Task Rate(Visitor importer)
    {
        var watch = Stopwatch.StartNew();
        foreach (var some in Enumerable.Range(0, people).Chunk(RowsAFile / RatingsEach))
        {
            var csv = new StringBuilder("person,skill,source,rater,level,occurredAt\n");
            foreach (var person in some)
                for (var n = 0; n < RatingsEach; n++) Rating(csv, person, n);
            await importer.Import("ratings/imports", csv.ToString(), upload => new { uploadId = upload });
        }
        RatingSeconds = watch.Elapsed.TotalSeconds;
    }

    private void Rating(StringBuilder csv, int person, int n)
    {
        var isManagers = n % 3 == 2 && person % TeamSize != 0;
        csv.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"e{person},{skills[(person * 7 + n - (isManagers ? 1 : 0)) % Skills]},{(isManagers ? "manager" : "self")},{(isManagers ? $"e{Manager(person)}" : "")},{(person * 31 + n * 17) % 6},{new DateOnly(2024, 11, 1).AddDays((person * 13 + n * 23) % 700):yyyy-MM-dd}\n");
    }

    private string Person(int i) =>
        $"e{i},Förnamn{i},Efternamn{i % 977},e{i}@matbolaget.example,{Unit(i)},{(IsInLarge(i) ? "" : $"Division {i / TeamSize / TeamsADivision}")},{(i == 0 ? "" : $"e{Manager(i)}")},2015-01-01,{roles[i % roles.Count]}";

    private string Unit(int i) => IsInLarge(i) ? "Stora verket" : $"Team {i / TeamSize}";

    private bool IsInLarge(int i) => i < LargeUnit;

    /// <summary>The first of a team leads it; each division's first leads the others, and the very first everybody.</summary>
    private static int Manager(int i) => i % TeamSize != 0 ? i - i % TeamSize : i % (TeamSize * TeamsADivision) != 0 ? i - i % (TeamSize * TeamsADivision) : 0;
}
