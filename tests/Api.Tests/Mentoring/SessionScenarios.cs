using Competence.Api.Tests.Skills;
using FluentAssertions;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Mentoring;

public sealed class SessionScenarios(CompetenceApi api)
{
    private readonly string Canary = $"kanariefågel {Guid.CreateVersion7()}";

    private readonly Pairs pairs = new(api);

    private Workplace Work => pairs.Work;

    [Fact]
    public async Task Both_write_the_shared_notes_and_nobody_writes_over_what_they_have_not_read()
    {
        var (ada, bo, pair, session) = await Session();
        object Notes(string text) => new { notes = text, nextSteps = "Öva" };
        await Work.As(ada).Sent(HttpMethod.Put, $"{session}/notes", Notes("Adas")).ShouldBe(428);
        var answers = await Task.WhenAll(
            Work.As(ada).Sent(HttpMethod.Put, $"{session}/notes", Notes("Adas"), "\"0\""), Work.As(bo).Sent(HttpMethod.Put, $"{session}/notes", Notes("Bos"), "\"0\""));
        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 412);
        await Work.As(bo).Sent(HttpMethod.Put, $"{session}/notes", Notes("Bådas"), "\"1\"").ShouldBe(204);

        var seen = (await Work.As(ada).Read(pair)).At("sessions")[0];
        (seen.At("notes").GetString(), seen.At("nextSteps").GetString(), seen.Int("notesVersion")).Should().Be(("Bådas", "Öva", 2));
        await Work.Stranger().Sent(HttpMethod.Put, $"{session}/notes", Notes("Min"), "*").ShouldBeRefused(404, "mentoring.unknown-relationship");
        await Work.As(ada).Sent(HttpMethod.Put, $"{pair}/sessions/{Guid.CreateVersion7()}/notes", Notes("Ingen"), "*").ShouldBeRefused(404, "mentoring.unknown-session");
    }

    [Fact]
    public async Task A_private_note_is_read_by_its_writer_and_by_nobody_else_anywhere()
    {
        var (ada, bo, pair, session) = await Session();
        await Work.As(bo).Sent(HttpMethod.Put, $"{session}/private-note", new { text = Canary }).ShouldBe(204);
        await Work.As(ada).Sent(HttpMethod.Put, $"{session}/private-note", new { text = "Adas egen" }).ShouldBe(204);

        (await Work.As(bo).Read($"{session}/private-note")).At("text").GetString().Should().Be(Canary);
        (await Work.As(ada).Read($"{session}/private-note")).At("text").GetString().Should().Be("Adas egen");
        await Work.Stranger().Sent(HttpMethod.Get, $"{session}/private-note").ShouldBeRefused(404, "mentoring.unknown-relationship");
        foreach (var path in new[] { pair, $"people/{ada}/mentoring/relationships", $"people/{ada}/mentoring/calendar", $"{session}/calendar", $"people/{ada}/mentoring/enrolments" })
            (await Text(Work.As(ada), path)).Should().NotContain(Canary);
        (await Text(Work.As(bo), pair)).Should().NotContain(Canary, "it has a place of its own");
        foreach (var path in new[] { "mentoring/programmes", "jobs" }) (await Text(Work.Stranger(), path)).Should().NotContain(Canary);
        (await TablesWith(Canary)).Should().Equal("mentoring.mt_doc_privatenote");
        new Competence.Mentoring.Sessions.WritePrivateNote(ada, ada, bo, Canary).ToString().Should().NotContain(Canary);

        await Work.As(bo).Sent(HttpMethod.Put, $"{session}/private-note", new { text = "" }).ShouldBe(204);
        (await TablesWith(Canary)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_planned_comes_into_any_calendar_in_the_readers_language_without_a_name()
    {
        var (ada, bo, pair, session) = await Session();
        var swedish = await Work.As(ada).Sent(HttpMethod.Get, $"{session}/calendar");
        swedish.Content.Headers.ContentType!.MediaType.Should().Be("text/calendar");
        swedish.Content.Headers.ContentDisposition!.FileName.Should().Contain("mentoring-session.ics");
        var file = await swedish.Content.ReadAsStringAsync();
        file.Should().Contain("SUMMARY:Mentorträff: Våren").And.Contain($"DTSTART:{Day(3)}T080000Z")
            .And.Contain($"DTEND:{Day(3)}T084500Z").And.Contain("LOCATION:Rum 3").And.Contain("DTSTAMP:");
        file.Should().Contain($"UID:{session.Split('/')[^1]}@");

        await Work.As(bo).Sent(HttpMethod.Put, session, new { starts = At(5), minutes = 45 }).ShouldBe(204);
        var english = Work.As(bo);
        english.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var all = await Text(english, $"people/{bo}/mentoring/calendar");
        all.Should().Contain("SUMMARY:Mentoring session: Våren").And.Contain($"UID:{session.Split('/')[^1]}@").And.Contain($"DTSTART:{Day(5)}T080000Z");
        await Work.Stranger().Sent(HttpMethod.Get, $"{session}/calendar").ShouldBe(404);
        await Work.As(ada).Sent(HttpMethod.Delete, session).ShouldBe(204);
        (await Text(english, $"people/{bo}/mentoring/calendar")).Should().NotContain("BEGIN:VEVENT");
        (await Work.As(ada).Read(pair)).At("sessions").GetArrayLength().Should().Be(0);
    }

    private async Task<(Guid Ada, Guid Bo, string Pair, string Session)> Session()
    {
        var programme = await pairs.Programme();
        var (ada, bo) = (await pairs.Mentee(programme), await pairs.Mentor(programme));
        var pair = await pairs.Started(programme, ada, bo);
        var planned = await Work.As(ada).Sent(HttpMethod.Post, $"{pair}/sessions", new { starts = At(3), minutes = 45, place = "Rum 3" }).View();
        return (ada, bo, pair, $"{pair}/sessions/{planned.At("sessionId").GetGuid()}");
    }

    private static DateTimeOffset At(int days) => new(People.PeopleClient.Today.AddDays(days).ToDateTime(new(8, 0)), TimeSpan.Zero);

    private static string Day(int days) => At(days).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> Text(HttpClient client, string path)
    {
        var answer = await client.Sent(HttpMethod.Get, path);
        answer.IsSuccessStatusCode.Should().BeTrue($"{path} is {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Of the whole database, whatever the schema; bytes too.</summary>
    private async Task<List<string>> TablesWith(string text)
    {
        await using var source = NpgsqlDataSource.Create(api.ConnectionString);
        await using var command = source.CreateCommand(
            """
            select t.name from (
                select table_schema || '.' || table_name as name, query_to_xml(format(
                    'select 1 as found from %I.%I x where x::text like %L or x::text like %L limit 1', table_schema, table_name,
                    '%' || $1 || '%', '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%'), false, true, '')::text as found
                from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            ) t where t.found like '%found%' order by 1
            """);
        command.CommandTimeout = 120;
        command.Parameters.Add(new() { Value = text });
        var tables = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) tables.Add(rows.GetString(0));
        return tables;
    }
}
