using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Skills.Contracts;

namespace Competence.Api.Tests.Mentoring;

/// <summary>A workplace with mentoring programmes: set up, enrolled in and matched as HR and employees do it.</summary>
internal sealed class MentoringProgrammes(Workplace work)
{
    public static readonly DateOnly Today = People.PeopleClient.Today;

    public async Task<Guid> Programme(string kind = "mentor", string mode = "optimised", params string[] goals) => (await work.Stranger().Sent(
        HttpMethod.Post, "mentoring/programmes", await Body(kind, mode, goals)).View()).At("programmeId").GetGuid();

    public async Task<object> Body(string kind = "mentor", string mode = "optimised", string[]? goals = null, object? weights = null, string title = "Mentor 2026") => new
    {
        title, kind, mode, ownerId = await Owner(), enrolFrom = Today.AddDays(-1), enrolUntil = Today.AddDays(30), ends = Today.AddDays(300), goals, weights, sessions = 4,
    };

    public async Task<Guid> KnownSkill(string label)
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, "technical", true)]));
        return skill;
    }

    public Task Has(Guid person, Guid skill, int level) => work.Tell(new SkillLevelsChanged([new(person, skill, null, level, TimeProvider.System.GetUtcNow())]));

    /// <summary>Somebody who teaches the skill at the level.</summary>
    public async Task<Guid> Mentor(Guid programme, Guid skill, int level, int places = 2, Guid? manager = null)
    {
        var mentor = await work.Hire(manager);
        await Has(mentor, skill, level);
        await Enrol(mentor, programme, new { asMentor = new { skillIds = new[] { skill }, places }, languages = new[] { "sv" } }).ShouldBe(204);
        return mentor;
    }

    /// <summary>Somebody who seeks the skill.</summary>
    public async Task<Guid> Mentee(Guid programme, Guid skill, int? level = null, Guid? manager = null)
    {
        var mentee = await work.Hire(manager);
        if (level is { } has) await Has(mentee, skill, has);
        await Enrol(mentee, programme, Seeks(skill)).ShouldBe(204);
        return mentee;
    }

    public static object Seeks(Guid skill, Guid[]? excludes = null) => new { asMentee = new { seeks = new[] { new { skillId = skill, want = 3 } } }, languages = new[] { "sv" }, excludes };

    public Task<HttpResponseMessage> Enrol(Guid person, Guid programme, object body) =>
        work.As(person).Sent(HttpMethod.Put, $"people/{person}/mentoring/enrolments/{programme}", body);

    /// <summary>The run once it is there to be looked at.</summary>
    public async Task<Guid> Run(Guid programme, bool isByHand = false)
    {
        var started = await work.Stranger().Sent(HttpMethod.Post, $"mentoring/programmes/{programme}/runs", new { isByHand });
        await work.Stranger().JobOf(Task.FromResult(started));
        return (await work.Stranger().Read($"mentoring/programmes/{programme}/runs")).At("items")[0].At("runId").GetGuid();
    }

    public Task<JsonElement> Publish(Guid run) => work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"mentoring/runs/{run}/publication"), seconds: 600);

    public async Task<(Guid Mentee, Guid Mentor)[]> Pairs(Guid run) => [.. (await work.Stranger().Read($"mentoring/runs/{run}/pairs?limit=100")).At("items").EnumerateArray()
        .Select(p => (p.At("menteeId").GetGuid(), p.At("mentorId").GetGuid()))];

    private Guid owner;

    private async Task<Guid> Owner() => owner == default ? owner = await work.Hire() : owner;
}
