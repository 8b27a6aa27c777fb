using System.Buffers;
using System.Collections.Concurrent;
using Competence.Api.Mail;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Mail;
using Competence.Metrics.Measures;
using Competence.Metrics.Reports.Schedules;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SmtpServer;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>A report by mail: set on the screen, sent at night, received by a real server.</summary>
public sealed class ReportMailScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly TimeProvider clock = api.Services.GetRequiredService<TimeProvider>();

    [Fact]
    public async Task A_schedule_is_set_changed_and_ended_and_goes_to_readers_alone()
    {
        var (reader, colleague) = (Guid.CreateVersion7(), await work.Hire());
        await api.Employ(work.Tenant, reader, Competence.People.Access.AccessRole.HrAdmin);

        await Set([colleague], "\"0\"").ShouldBeRefused(422, "metrics.recipient-may-not-read");
        await Set([reader], "\"0\"").ShouldBe(204);
        await Set([reader], "\"0\"").ShouldBeRefused(412, "manners.stale");

        (await work.Stranger().Read("organisation/metric-reports/esrs-s1/schedule")).At("recipientIds").EnumerateArray().Select(r => r.GetGuid()).Should().Equal(reader);
        await work.Stranger().Sent(HttpMethod.Delete, "organisation/metric-reports/esrs-s1/schedule").ShouldBe(204);
        (await work.Stranger().Read("organisation/metric-reports/esrs-s1/schedule")).At("day").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Its_night_asks_for_it_once()
    {
        var reader = Guid.CreateVersion7();
        await api.Employ(work.Tenant, reader, Competence.People.Access.AccessRole.HrAdmin);
        var last = Window.MonthOf(clock.Today()).AddMonths(-1);
        var schedule = ReportSchedule.IdOf("esrs-s1");
        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            session.Events.StartStream<ReportSchedule>(schedule, new ReportScheduleSet("esrs-s1", 1, [reader, Guid.CreateVersion7()], last, reader, clock.GetUtcNow()));
            await session.SaveChangesAsync();
        }

        var run = new CatalogueRun(api.Store(), work.Tenant);
        await run.Run(new SendReports(clock), new { });
        run.Told.Should().Equal(new SendReport(schedule, last));
        var told = await work.Tell(run.Told[0]);

        told.OfType<SendMetricReport>().Should().Equal(new SendMetricReport("esrs-s1", last, reader));
        (await work.Tell(run.Told[0])).OfType<SendMetricReport>().Should().BeEmpty("the message came twice");
        await run.Run(new SendReports(clock), new { });
        run.Told.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_server_receives_the_letter_with_its_table()
    {
        var person = (await work.Stranger().Sent(HttpMethod.Post, "people", new { givenName = "Åsa", familyName = "Öberg", email = $"asa-{work.Tenant}@example.org", start = "2024-01-01" }))
            .Headers.Location!.ToString().Split('/')[^1];
        var (received, stop) = (new Received(), new CancellationTokenSource());
        var port = FreePort();
        var provider = new SmtpServer.ComponentModel.ServiceProvider();
        provider.Add(received);
        var server = new SmtpServer.SmtpServer(new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(e => e.Endpoint(new(System.Net.IPAddress.Loopback, port))).Build(), provider);
        var running = server.StartAsync(stop.Token);
        var settings = new Dictionary<string, string?> { ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = $"{port}", ["Mail:Tls"] = "false" };
        var room = new MailRoom(api.Store(), new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), clock);

        await using (var session = api.Store().QuerySession(work.Tenant))
            await SendMetricReportHandler.Handle(new("esrs-s1", Window.MonthOf(clock.Today()).AddMonths(-1), Guid.Parse(person)), session, room, clock, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await running;

        var letter = received.Letters.Should().ContainSingle().Which;
        letter.To.ToString().Should().Contain("Öberg");
        letter.Subject.Should().StartWith("ESRS S1: egen personal");
        letter.TextBody.Should().Contain("Personalomsättning (S1-6 50 c)");
        letter.Attachments.OfType<MimePart>().Should().ContainSingle().Which.FileName.Should().EndWith(".xlsx");
        (await room.Send(work.Tenant, Guid.CreateVersion7(), Guid.CreateVersion7(), _ => Task.FromResult(new Letter("", "", [])), default)).Should().BeFalse("nobody has that address");
    }

    [Fact]
    public async Task Without_a_server_the_letter_is_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("mail-");
        var person = (await work.Stranger().Sent(HttpMethod.Post, "people", new { givenName = "Bo", familyName = "Ek", email = $"bo-{work.Tenant}@example.org", start = "2024-01-01" }))
            .Headers.Location!.ToString().Split('/')[^1];
        var settings = new Dictionary<string, string?> { ["Mail:Directory"] = folder.FullName };
        var room = new MailRoom(api.Store(), new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), clock);

        var letter = Guid.CreateVersion7();
        foreach (var _ in Enumerable.Range(0, 2))
            (await room.Send(work.Tenant, Guid.Parse(person), letter, language => Task.FromResult(new Letter(language, "Hej å ä ö", [])), default)).Should().BeTrue();

        var file = folder.GetFiles().Should().ContainSingle("the same letter is the same file").Which;
        (await MimeMessage.LoadAsync(file.FullName)).TextBody!.Trim().Should().Be("Hej å ä ö");
        folder.Delete(recursive: true);
    }

    private Task<HttpResponseMessage> Set(Guid[] recipients, string ifMatch) =>
        work.Stranger().Sent(HttpMethod.Put, "organisation/metric-reports/esrs-s1/schedule", new { day = 5, recipientIds = recipients }, ifMatch);

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Received : MessageStore
    {
        public ConcurrentBag<MimeMessage> Letters { get; } = [];

        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using var stream = new MemoryStream(buffer.ToArray());
            Letters.Add(await MimeMessage.LoadAsync(stream, cancellationToken));
            return SmtpResponse.Ok;
        }
    }
}
