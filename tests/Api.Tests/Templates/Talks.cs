using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.People.Access;

namespace Competence.Api.Tests.Templates;

/// <summary>Conversations of the template that ships, by the API alone.</summary>
internal sealed class Talks(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;
    private Guid? template;

    public Workplace Work { get; } = new(api);

    public async Task<Guid> Template() => template ??= await new TemplateWorks(Work).Starter("employee-conversation");

    /// <returns>Where the conversation is.</returns>
    public async Task<string> Planned(Guid person, Guid by, DateOnly? revealOn = null) =>
        $"people/{person}/conversations/{(await Work.As(by).Sent(HttpMethod.Post, $"people/{person}/conversations", new { templateId = await Template(), due = Today.AddDays(20), revealOn }).View()).At("conversationId").GetGuid()}";

    public Task<HttpResponseMessage> Save(Guid by, string talk, string section, object answers, string ifMatch = "*") =>
        Work.As(by).Sent(HttpMethod.Put, $"{talk}/answers/{section}", new { answers }, ifMatch);

    /// <summary>What is required, with a word to look for.</summary>
    public async Task HandIn(Guid by, string talk, bool isManager, string word)
    {
        await Save(by, talk, "since-last-time", new object[] { new { question = "went-well", text = word } }).ShouldBe(204);
        await Save(by, talk, "goals", new object[] { new { question = "expectations", number = 4 } }).ShouldBe(204);
        if (isManager) await Save(by, talk, "feedback", new object[] { new { question = "appreciate", text = word } }).ShouldBe(204);
        else await Save(by, talk, "well-being", new object[] { new { question = "enjoyment", number = 4 }, new { question = "workload", number = 3 } }).ShouldBe(204);
        await Work.As(by).Sent(HttpMethod.Post, $"{talk}/preparation/submission").ShouldBe(204);
    }

    public async Task Hold(Guid by, string talk) => await Work.As(by).Sent(HttpMethod.Post, $"{talk}/held", new { on = Today }).ShouldBe(204);

    public async Task Summarise(Guid by, string talk, params object[] goals)
    {
        await Save(by, talk, "agreed", new object[] { new { question = "summary", text = "Vi är överens" }, new { question = "agreements", goals } }).ShouldBe(204);
        await Work.As(by).Sent(HttpMethod.Post, $"{talk}/summary", new { }).ShouldBe(204);
    }

    public async Task Sign(Guid by, string talk, string? dissent = null)
    {
        var version = (await Work.As(by).Read(talk)).Int("version");
        await Work.As(by).Sent(HttpMethod.Post, $"{talk}/acknowledgement", new { dissent }, $"\"{version}\"").ShouldBe(204);
    }

    /// <summary>From planned to signed by both.</summary>
    public async Task<string> Signed(Guid person, Guid manager, params object[] goals)
    {
        var talk = await Planned(person, manager);
        await Through(talk, person, manager, goals);
        return talk;
    }

    public async Task Through(string talk, Guid person, Guid manager, params object[] goals)
    {
        await HandIn(person, talk, false, "x");
        await HandIn(manager, talk, true, "y");
        await Hold(manager, talk);
        await Summarise(manager, talk, goals);
        await Sign(person, talk);
        await Sign(manager, talk);
    }

    public async Task MakeHrAdmin(Guid person)
    {
        await using var session = api.Store().LightweightSession(Work.Tenant);
        session.Events.StartStream<Grants>(Grants.IdOf(person), new AccessGranted(person, AccessRole.HrAdmin, [], DateTimeOffset.UnixEpoch));
        await session.SaveChangesAsync();
    }

    public async Task<JsonElement> Only(Guid reader, Guid person) => (await Work.As(reader).Read($"people/{person}/conversations")).At("items")[0];
}
