using Competence.Client;
using Competence.Metrics.Measures;
using Competence.Simulator.Play;
using FluentAssertions;
using Xunit;

namespace Competence.Simulator.Tests;

/// <summary>An empty installation on a day, and its founder, who brings a company in by files.</summary>
internal sealed class Company(Api.Tests.Database database, LivingProduct product, CompetenceClient founder, DateOnly today) : IAsyncDisposable
{
    public static async Task<Company> Found(DateOnly today)
    {
        var database = await Api.Tests.Database.StartAsync();
        var product = LivingProduct.Start(new Dictionary<string, string> { ["ConnectionStrings:Competence"] = database.ConnectionString }, today);
        var client = product.Connect();
        var founder = await Groundwork.SetUp(product, client, "Bolaget", "Grund", "Läggare", "founder@bolaget.example", CancellationToken.None);
        await client.ActAsAsync(new() { PersonId = founder });
        return new(database, product, client, today);
    }

    public async Task<JobView> Import(byte[] file, Func<CompetenceClient, Guid, Task<Guid>> start)
    {
        using var bytes = new MemoryStream(file);
        var upload = await founder.Upload(bytes, "file.csv", default);
        var job = await founder.Finish(await start(founder, upload.UploadId));
        job.State.Should().Be(JobState.Completed);
        return job;
    }

    public async Task<List<RejectionView>> Findings(JobView job)
    {
        var all = new List<RejectionView>();
        await foreach (var one in founder.All(cursor => founder.ListJobErrorsAsync(job.JobId, cursor, 100), (PageOfRejectionView page) => (page.Items, page.NextCursor), default)) all.Add(one);
        return all;
    }

    public Task Course(string title, decimal hours) =>
        founder.AddLearningItemAsync(new() { Kind = LearningItemKind.Course, Title = title, Hours = hours, Language = "en", Skills = [] });

    /// <summary>Once all that was brought has been heard of.</summary>
    public async Task Count()
    {
        await new Calm(product).Messages(default);
        await product.Services.Requested(founder, MeasureEverything.JobKind);
    }

    /// <summary>Of the organisation, for the months that end today.</summary>
    public async Task<decimal?> Read(string metric, int months = 12) =>
        (await founder.GetOrganisationMetricAsync(metric, months, Window.MonthOf(today), Window.MonthOf(today))).Points.Single().Value;

    /// <summary>What the report by ESRS says.</summary>
    public async Task Tell()
    {
        foreach (var line in (await founder.GetMetricReportAsync("esrs-s1", today)).Lines)
            TestContext.Current.SendDiagnosticMessage($"{line.Reference.Sv} {line.Name.Sv}: {line.Value} (n {line.N}){string.Concat(line.ByGender.Select(g => $"; {g.Gender} {g.Value} (n {g.N})"))}");
    }

    public async ValueTask DisposeAsync()
    {
        founder.Dispose();
        await product.DisposeAsync();
        await database.DisposeAsync();
    }
}
