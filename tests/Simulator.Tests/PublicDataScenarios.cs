using System.Globalization;
using System.Text;
using Competence.Cli;
using Competence.Client;
using FluentAssertions;
using Sylvan.Data.Csv;
using Xunit;

namespace Competence.Simulator.Tests;

/// <summary>
/// Public data sets as a company would bring them, with the faults that they have. They are not ours to keep, so they lie in a folder that
/// <c>COMPETENCE_PUBLIC_DATA</c> names; the product's clock stands where the data ends. One at a time, by <c>-method</c>: a process has one product.
/// </summary>
public sealed class PublicDataScenarios
{
    private const decimal HoursADay = 8;
    private static readonly DateOnly DataEnds = new(2023, 8, 31);

    [Fact(Explicit = true)]
    public async Task Three_thousand_with_faults_are_taken_by_their_days_and_every_fault_is_listed()
    {
        await using var company = await Company.Found(DataEnds);
        var staff = Table("hr-allinone/employee_data.csv");
        var twice = staff.Where((row, i) => staff.Take(i).Any(earlier => earlier["ADEmail"] == row["ADEmail"])).Select(row => row["EmployeeID"]).ToHashSet();

        var job = await company.Import(File.ReadAllBytes(Folder("hr-allinone/employee_data.csv")), async (client, upload) => (await client.ImportPeopleAsync(new()
        {
            UploadId = upload, Mapping = new Dictionary<string, string>
            {
                ["externalId"] = "EmployeeID", ["givenName"] = "FirstName", ["familyName"] = "LastName", ["email"] = "ADEmail", ["title"] = "Title", ["unit"] = "DepartmentType",
                ["start"] = "StartDate", ["end"] = "ExitDate", ["endReason"] = "TerminationType", ["status"] = "EmployeeStatus", ["legalGender"] = "GenderCode",
            },
        })).JobId);
        var found = await company.Findings(job);

        found.Where(f => !f.IsTaken).Select(f => f.Code).Should().Equal(Enumerable.Repeat("people.import-repeated", twice.Count));
        var taken = staff.Where(row => !twice.Contains(row["EmployeeID"])).ToList();
        found.Count(f => f is { IsTaken: true, Code: "people.import-says-employed", Value: "Active" }).Should().Be(taken.Count(r => r["EmployeeStatus"] == "Active" && r["ExitDate"] != ""));
        found.Count(f => f is { IsTaken: true, Code: "people.import-says-employed" }).Should().Be(taken.Count(r => r["ExitDate"] != "" && r["EmployeeStatus"] is "Active" or "Leave of Absence"));
        found.Count(f => f is { IsTaken: true, Code: "people.import-says-to-come" }).Should().Be(taken.Count(r => r["EmployeeStatus"] == "Future Start"));
        (job.Created, job.Rejected, job.Remarked).Should().Be((taken.Count, twice.Count, found.Where(f => f.IsTaken).DistinctBy(f => f.Row).Count()));

        var trainings = await Learn(company, taken.Select(r => r["EmployeeID"]).ToHashSet());
        await company.Count();

        var (since, until) = (DataEnds.AddMonths(-12).AddDays(1), DataEnds.AddDays(1));
        var spans = taken.Select(r => (From: Day(r["StartDate"])!.Value, To: Day(r["ExitDate"]) ?? DateOnly.MaxValue)).Append((From: DataEnds, To: DateOnly.MaxValue)).ToList(); // the founder too
        var average = spans.Sum(s => Math.Max(0, Earlier(s.To, until).DayNumber - Later(s.From, since).DayNumber)) / (decimal)(until.DayNumber - since.DayNumber);
        var left = taken.Count(r => Day(r["ExitDate"]) is { } day && day > since && day <= until && day > Day(r["StartDate"]));
        var came = spans.Count(s => s.From >= since && s.From < until && s.To > s.From);
        var hours = trainings.Where(t => t.Day >= since && t.Day < until).Sum(t => t.Hours);

        (await company.Read("headcount", months: 1)).Should().Be(spans.Count(s => s.From <= DataEnds && s.To > DataEnds));
        (await company.Read("turnover")).Should().Be(Math.Round(100 * left / average, 4));
        (await company.Read("hire-rate")).Should().Be(Math.Round(100 * came / average, 4));
        (await company.Read("training-hours")).Should().Be(Math.Round(hours / average, 4));
        TestContext.Current.SendDiagnosticMessage($"rejected {job.Rejected}, to look at {job.Remarked}: {string.Join(", ", found.GroupBy(f => f.Code).Select(g => $"{g.Key} {g.Count()}"))}");
        await company.Tell();
    }

    [Fact(Explicit = true)]
    public async Task A_set_without_dates_is_taken_as_its_years_say_and_who_left_without_a_day_is_listed()
    {
        await using var company = await Company.Found(DataEnds);
        var staff = Table("ibm-attrition/emp_attrition.csv");
        string Row(Dictionary<string, string> r, bool withEnd) => Csv.Line(
            r["EmployeeNumber"], "Person", r["EmployeeNumber"], r["JobRole"], r["Department"], Started(r).ToString("O", CultureInfo.InvariantCulture),
            withEnd && r["Attrition"] == "Yes" ? DataEnds.ToString("O", CultureInfo.InvariantCulture) : null, r["Attrition"] == "Yes" ? "left" : "active", r["Gender"]);
        DateOnly Started(Dictionary<string, string> r) => DataEnds.AddYears(-int.Parse(r["YearsAtCompany"], CultureInfo.InvariantCulture)).AddDays(-1);
        string[] columns = ["externalId", "givenName", "familyName", "title", "unit", "start", "end", "status", "legalGender"];
        Task<JobView> Take(bool withEnd) => company.Import(
            Encoding.UTF8.GetBytes(string.Join('\n', staff.Select(r => Row(r, withEnd)).Prepend(Csv.Line(columns)))),
            async (client, upload) => (await client.ImportPeopleAsync(new() { UploadId = upload, Mapping = columns.ToDictionary(c => c) })).JobId);

        var asItIs = await Take(withEnd: false);
        (await company.Findings(asItIs)).Select(f => f.Code).Should().HaveCount(staff.Count(r => r["Attrition"] == "Yes")).And.OnlyContain(code => code == "people.import-says-left");
        var dated = await Take(withEnd: true);
        (dated.Updated, dated.Remarked).Should().Be((asItIs.Remarked, 0));

        await company.Course("Utbildning", 1);
        var completions = staff.SelectMany(r => Enumerable.Range(1, int.Parse(r["TrainingTimesLastYear"], CultureInfo.InvariantCulture))
            .Select(n => Csv.Line(r["EmployeeNumber"], "Utbildning", Later(DataEnds.AddDays(-30 * n), Started(r)).ToString("O", CultureInfo.InvariantCulture), $"{r["EmployeeNumber"]}-{n}"))).ToList();
        var learnt = await company.Import(
            Encoding.UTF8.GetBytes(string.Join('\n', completions.Prepend("person,item,day,id"))),
            async (client, upload) => (await client.ImportCompletionsAsync(new() { UploadId = upload, Mapping = new Dictionary<string, string>() })).JobId);
        (learnt.Created, learnt.Rejected).Should().Be((completions.Count, 0));
        await company.Count();

        var (since, until) = (DataEnds.AddMonths(-12).AddDays(1), DataEnds.AddDays(1));
        var average = 1m / (until.DayNumber - since.DayNumber) + staff.Sum(r => (r["Attrition"] == "Yes" ? DataEnds : until).DayNumber - Later(Started(r), since).DayNumber) / (decimal)(until.DayNumber - since.DayNumber);
        // the founder is there on the last day
        (await company.Read("turnover")).Should().Be(Math.Round(100 * staff.Count(r => r["Attrition"] == "Yes") / average, 4));
        (await company.Read("training-hours")).Should().Be(Math.Round(completions.Count / average, 4));
        await company.Tell();
    }

    /// <summary>The set has days and no hours, another order of day and month, and results of its own: who brings it turns it over first.</summary>
    /// <returns>What is finished of those who are known.</returns>
    private static async Task<List<(DateOnly Day, decimal Hours)>> Learn(Company company, HashSet<string> known)
    {
        var rows = Table("hr-allinone/training_and_development_data.csv");
        foreach (var course in rows.Select(r => r["TrainingProgramName"]).Distinct()) await company.Course(course, HoursADay);
        decimal Hours(Dictionary<string, string> r) => HoursADay * int.Parse(r["TrainingDurationDays"], CultureInfo.InvariantCulture);
        var job = await company.Import(
            Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(r => Csv.Line(
                r["EmployeeID"], r["TrainingProgramName"], Day(r["TrainingDate"])!.Value.ToString("O", CultureInfo.InvariantCulture), r["TrainingOutcome"], Hours(r))).Prepend("person,item,day,result,hours"))),
            async (client, upload) => (await client.ImportCompletionsAsync(new() { UploadId = upload, Mapping = new Dictionary<string, string>() })).JobId);
        var found = await company.Findings(job);

        var (unknown, unfinished) = (rows.Where(r => !known.Contains(r["EmployeeID"])).ToList(), rows.Where(r => r["TrainingOutcome"] == "Incomplete").ToList());
        found.Count(f => f.Code == "goals.import-result").Should().Be(unfinished.Count);
        found.Count(f => f.Code == "goals.unknown-person").Should().Be(unknown.Except(unfinished).Count());
        job.Remarked.Should().Be(found.Count(f => f.Code == "goals.import-after-leaving")).And.BePositive();
        TestContext.Current.SendDiagnosticMessage($"trainings: rejected {job.Rejected}, to look at {job.Remarked}: {string.Join(", ", found.GroupBy(f => f.Code).Select(g => $"{g.Key} {g.Count()}"))}");
        return [.. rows.Where(r => known.Contains(r["EmployeeID"]) && r["TrainingOutcome"] is "Completed" or "Passed").Select(r => (Day(r["TrainingDate"])!.Value, Hours(r)))];
    }

    private static List<Dictionary<string, string>> Table(string name)
    {
        using var reader = CsvDataReader.Create(Folder(name));
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read()) rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(i => reader.GetName(i).Trim('\uFEFF'), i => reader.GetString(i).Trim()));
        return rows;
    }

    private static string Folder(string name) => Path.Combine(
        Environment.GetEnvironmentVariable("COMPETENCE_PUBLIC_DATA") ?? throw new InvalidOperationException("COMPETENCE_PUBLIC_DATA names the folder of the public data sets."), name);

    private static DateOnly? Day(string text) => text == "" ? null : DateOnly.ParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
