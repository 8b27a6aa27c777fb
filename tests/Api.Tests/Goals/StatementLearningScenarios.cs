using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.People.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class StatementLearningScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_voided_statement_takes_back_the_completion_its_hours_its_evidence_and_the_level()
    {
        var (skill, ada, course, lms) = await Company();
        await work.Told(() => work.As(ada).RateOwn(ada, skill, 1));
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/enrolments/{course}", new { }).ShouldBe(204);
        var id = Guid.CreateVersion7().ToString();
        var passed = await work.Told(() => lms.Stored(Passed(id)));
        passed.OfType<SkillLevelChanged>().Should().ContainSingle().Which.To.Should().Be(3);
        (await Hours(ada)).Should().Be(8);
        (await Finishers(course)).Should().Be(2);

        var told = await work.Told(() => lms.Stored(XapiClient.About(id)));

        told.OfType<CompletionTakenBack>().Should().ContainSingle().Which.ItemId.Should().Be(course);
        told.OfType<SkillLevelChanged>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { PersonId = ada, From = 3, To = 1 });
        var evidence = (await work.As(ada).Read($"people/{ada}/evidence")).At("items")[0];
        evidence.At("status").GetString().Should().Be("revoked");
        evidence.At("decidedBy").ValueKind.Should().Be(JsonValueKind.Null, "no person has revoked it");
        var learning = await work.As(ada).Read($"people/{ada}/learning");
        learning.At("completions").GetArrayLength().Should().Be(0);
        learning.At("enrolments")[0].At("isFinished").GetBoolean().Should().BeFalse();
        (await Hours(ada)).Should().Be(0);
        (await Finishers(course)).Should().Be(0);

        (await work.Told(() => lms.Stored(XapiClient.About(id)))).OfType<CompletionTakenBack>().Should().BeEmpty("once is enough");
        (await work.Told(() => lms.Stored(Passed()))).OfType<SkillLevelChanged>().Should().ContainSingle().Which.To.Should().Be(3, "another statement says it anew");
    }

    [Fact]
    public async Task What_another_has_said_too_stays_finished()
    {
        var (_, ada, course, lms) = await Company();
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/enrolments/{course}", new { }).ShouldBe(204);
        var id = Guid.CreateVersion7().ToString();
        await work.Told(() => lms.Stored(Passed(id)));
        await work.Told(() => lms.Stored(Passed()));

        await work.Told(() => lms.Stored(XapiClient.About(id)));

        var learning = await work.As(ada).Read($"people/{ada}/learning");
        learning.At("completions").GetArrayLength().Should().Be(1);
        learning.At("enrolments")[0].At("isFinished").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_person_is_known_by_the_hash_of_their_mailbox_too()
    {
        var (_, ada, _, lms) = await Company();
        var statement = Passed();
#pragma warning disable CA5350 // as the specification says
        statement["actor"] = new JsonObject { ["mbox_sha1sum"] = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes($"mailto:{work.Tenant}@exempel.se"))) };
#pragma warning restore CA5350

        await work.Told(() => lms.Stored(statement));

        (await work.As(ada).Read($"people/{ada}/learning")).At("completions").GetArrayLength().Should().Be(1);
    }

    private async Task<(Guid Skill, Guid Ada, Guid Course, XapiClient Lms)> Company()
    {
        var (skill, ada) = (await work.Skill("Brandskydd"), await work.Hire());
        await work.Tell(new SkillsChanged([new(skill, 2, "Brandskydd", null, "technical", true)]));
        var email = $"{work.Tenant}@exempel.se";
        await work.Tell(new PersonKeysChanged([new(ada, 1, null, null, PersonKeys.Of(email), PersonKeys.OfMailbox(email))]));
        var course = (await work.Stranger().Sent(HttpMethod.Post, "learning-items", new
        {
            kind = "course", title = "Brandskydd", hours = 8, url = XapiClient.Activity, skills = new[] { new { skillId = skill, fromLevel = 0, toLevel = 3 } },
        }).View()).At("itemId").GetGuid();
        return (skill, ada, course, new(api.AsKey(work.Tenant, "xapi")));
    }

    private JsonObject Passed(string? id = null) => XapiClient.Statement(actor: work.Tenant, id: id);

    /// <summary>Of the sums that suggestions are made of, which no answer tells.</summary>
    private async Task<int> Finishers(Guid course)
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        await using var sums = new NpgsqlCommand("select finishers + counted from goals.item_effects where tenant_id = $1 and item_id = $2")
        {
            Parameters = { new() { Value = work.Tenant }, new() { Value = course } },
        };
        await using var row = await session.ExecuteReaderAsync(sums);
        await row.ReadAsync();
        return row.GetInt32(0);
    }

    private async Task<decimal> Hours(Guid person) =>
        (await work.As(person).Read($"people/{person}/learning-time")).At("weeks").EnumerateArray().Sum(w => w.At("used").GetDecimal());
}
