using Competence.Api.Tests.Skills;

namespace Competence.Api.Tests.Mentoring;

/// <summary>A programme and its people, by the API alone.</summary>
internal sealed class Pairs(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    public Workplace Work { get; } = new(api);

    public async Task<Guid> Programme(string mode = "open", string kind = "mentor") => (await Work.Stranger().Sent(HttpMethod.Post, "mentoring/programmes", new
    {
        title = "Våren", kind, mode, ownerId = await Work.Hire(), enrolFrom = Today, enrolUntil = Today.AddDays(30), ends = Today.AddYears(1), goals = new[] { "Leda" }, sessions = 6,
    }).View()).At("programmeId").GetGuid();

    public async Task<Guid> Mentor(Guid programme, int places = 2, Guid? manager = null)
    {
        var person = await Work.Hire(manager);
        await Enrol(programme, person, new { asMentor = new { skillIds = Array.Empty<Guid>(), helpsWith = new[] { "Leda" }, places }, asMentee = (object?)null, languages = new[] { "sv" } });
        return person;
    }

    public async Task<Guid> Mentee(Guid programme, Guid? manager = null, Guid? seeks = null, Guid[]? excludes = null)
    {
        var person = await Work.Hire(manager);
        await EnrolAsMentee(programme, person, seeks, excludes);
        return person;
    }

    public Task EnrolAsMentee(Guid programme, Guid person, Guid? seeks = null, Guid[]? excludes = null) => Enrol(programme, person, new
    {
        asMentor = (object?)null, languages = new[] { "sv" }, excludes = excludes ?? [],
        asMentee = new { seeks = seeks is { } s ? [new { skillId = s, want = 2 }] : Array.Empty<object>(), goals = new[] { "Leda" } },
    });

    public Task<HttpResponseMessage> Ask(Guid person, Guid programme, Guid other, bool isMentor = false) => Work.As(person).Sent(
        HttpMethod.Post, $"people/{person}/mentoring/requests", new { programmeId = programme, otherId = other, isMentor, message = "Hej, vill du?" });

    /// <returns>Where the request is.</returns>
    public async Task<string> Asked(Guid person, Guid programme, Guid other) => $"mentoring/relationships/{(await Ask(person, programme, other).View()).At("relationshipId").GetGuid()}";

    public Task<HttpResponseMessage> Accept(Guid person, string pair) => Work.As(person).Sent(HttpMethod.Post, $"{pair}/acceptance");

    /// <returns>A pair that has agreed on six sessions.</returns>
    public async Task<string> Started(Guid programme, Guid mentee, Guid mentor)
    {
        var pair = await Asked(mentee, programme, mentor);
        await Accept(mentor, pair).ShouldBe(204);
        await Agree(pair, mentee, mentor);
        return pair;
    }

    public async Task Agree(string pair, Guid proposer, Guid other)
    {
        await Work.As(proposer).Sent(HttpMethod.Put, $"{pair}/agreement", new { goal = "Leda ett möte", everyWeeks = 2, sessions = 6, until = Today.AddMonths(5) }, "*").ShouldBe(204);
        var version = (await Work.As(other).Read(pair)).Int("version");
        await Work.As(other).Sent(HttpMethod.Post, $"{pair}/agreement/consent", ifMatch: $"\"{version}\"").ShouldBe(204);
    }

    /// <returns>State, reason and whether it waits for the person, of all in the person's list.</returns>
    public async Task<IReadOnlyList<(string? State, string? Reason, bool IsWaiting)>> List(Guid person) =>
        [.. (await Work.As(person).Read($"people/{person}/mentoring/relationships")).At("items").EnumerateArray()
            .Select(i => (i.At("state").GetString(), i.At("reason").GetString(), i.At("isWaitingForMe").GetBoolean()))];

    private Task Enrol(Guid programme, Guid person, object body) => Work.As(person).Sent(HttpMethod.Put, $"people/{person}/mentoring/enrolments/{programme}", body).ShouldBe(204);
}
